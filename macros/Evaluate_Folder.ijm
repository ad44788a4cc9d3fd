// Compares all predictions of a folder with their references and collects the scores in one file.
//
// Expects files NAME_reference.EXT and NAME_prediction.EXT. Without an argument it takes the NIfTI
// files of test-images. For your own give "folder", "folder|scores.csv" or "folder|scores.csv|EXT":
//   ./segqa --headless -macro macros/Evaluate_Folder.ijm "/data/cases/|/data/scores.csv|.nii.gz"

settings = split(getArgument(), "|");
folder = "";
scores = getDirectory("temp") + "segqa_folder.csv";
ending = ".nii.gz";
if (settings.length > 0)
	folder = settings[0];
if (settings.length > 1)
	scores = settings[1];
if (settings.length > 2)
	ending = settings[2];
if (folder == "")
	folder = File.getParent(File.getParent(getInfo("macro.filepath"))) + "/test-images/";
if (!endsWith(folder, "/"))
	folder = folder + "/";

setBatchMode(true);
one = getDirectory("temp") + "segqa_one_case.csv";
all = "";
done = 0;
failed = 0;
files = getFileList(folder);
for (i = 0; i < files.length; i++) {
	if (endsWith(files[i], "_reference" + ending)) {
		prediction = replace(files[i], "_reference", "_prediction");
		if (File.exists(one))
			deleted = File.delete(one);
		if (File.exists(folder + prediction))
			evaluate(folder + files[i], folder + prediction, one);
		if (File.exists(one)) {
			rows = File.openAsString(one);
			if (done > 0)
				rows = substring(rows, indexOf(rows, "\n") + 1);
			all = all + rows;
			done++;
		} else {
			print("Failed or without prediction: " + files[i]);
			failed++;
		}
	}
}
if (done == 0)
	exit("No pair *_reference" + ending + ", *_prediction" + ending + " in " + folder);
File.saveString(all, scores);
print(done + " done, " + failed + " failed. Scores are in " + scores);

function evaluate(reference, prediction, output) {
	run("Evaluate Segmentation...", "reference=[" + reference + "] prediction=[" + prediction + "]"
		+ " probabilities=[] image=[] preset=overview dsc=false iou=false hd=false hd95=false"
		+ " assd=false nsd=false metrics=[] losses=[] labels=[] ignored=[] cutoff=0.5"
		+ " convention=segqa options=[]"
		+ " output=[" + output + "]");
}
