// Compares one predicted segmentation with its reference and prints the scores.
//
// Expects nothing: without an argument it takes the organs of test-images. For your own images
// give "reference|prediction" or "reference|prediction|scores.csv" as argument, for instance
//   ./segqa --headless -macro macros/Evaluate_Pair.ijm "gt.nii.gz|prediction.nii.gz"
// An image is the path of a file (NIfTI files keep their geometry) or the title of an open image.

argument = getArgument();
if (argument == "") {
	images = File.getParent(File.getParent(getInfo("macro.filepath"))) + "/test-images/";
	argument = images + "organs_reference.nii.gz|" + images + "organs_prediction.nii.gz";
}
names = split(argument, "|");
scores = getDirectory("temp") + "segqa_scores.csv";
if (names.length > 2)
	scores = names[2];
if (File.exists(scores))
	deleted = File.delete(scores);

// All keys are given, so that Fiji asks nothing. "cutoff" and "options" matter to few measures.
run("Evaluate Segmentation...", "reference=[" + names[0] + "] prediction=[" + names[1] + "]"
	+ " probabilities=[] image=[] preset=none dsc=true iou=false hd=false hd95=true assd=true"
	+ " nsd=false metrics=[nsd(tolerance=2) volumetric_similarity] losses=[] labels=[] ignored=[]"
	+ " cutoff=0.5 convention=segqa options=[] output=[" + scores + "]");

// A command that was refused has told why, but does not stop a macro: look for its file.
if (!File.exists(scores))
	exit("Nothing was computed.");
print(File.openAsString(scores));
