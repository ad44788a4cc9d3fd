// Draws all diagnostic plots of a case into a folder, as PNG.
//
// Expects nothing: without an argument it takes the organs of test-images and the folder for
// temporary files. For your own images give "reference|prediction|probabilities|folder/" or
// "reference|prediction|probabilities|folder/|.svg" as argument, probabilities may be left blank:
//   ./segqa --headless -macro macros/Diagnostic_Plots.ijm "gt.nii.gz|prediction.nii.gz| |plots/"
// An image is the path of a file or the title of an open image.

argument = getArgument();
if (argument == "") {
	images = File.getParent(File.getParent(getInfo("macro.filepath"))) + "/test-images/organs_";
	argument = images + "reference.nii.gz|" + images + "prediction.nii.gz|" + images
		+ "probabilities.nii.gz|" + getDirectory("temp");
}
names = split(argument, "|");
ending = ".png";
if (names.length > 4)
	ending = names[4];
probabilities = String.trim(names[2]);

done = 0;
plot("distances", "", "width=2.5");
plot("distances_cumulative", "hausdorff_percentile nsd(tolerance=2)", "");
plot("confusion", "", "");
plot("response", "dice nsd", "perturbations=erode,shift grades=3");
if (probabilities != "") {
	plot("roc", "", "");
	plot("pr", "", "");
	plot("reliability", "", "bins=10");
	plot("threshold", "", "");
}
print(done + " plots are in " + names[3]);

function plot(kind, metrics, settings) {
	file = names[3] + "segqa_" + kind + ending;
	if (File.exists(file))
		deleted = File.delete(file);
	run("Diagnostic Plot...", "reference=[" + names[0] + "] prediction=[" + names[1] + "]"
		+ " probabilities=[" + probabilities + "] image=[] kind=" + kind + " labels=[] ignored=[]"
		+ " cutoff=0.5 metrics=[" + metrics + "] losses=[] settings=[" + settings + "] options=[]"
		+ " output=[" + file + "]");
	// A command that was refused has told why, but does not stop a macro: look for its file.
	if (!File.exists(file))
		exit("No plot: " + kind);
	done++;
}
