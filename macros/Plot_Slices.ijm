// Finds the slices in which a prediction is worst: writes scores slice by slice and a plot of them.
//
// Expects nothing: without an argument it takes the liver of the organs of test-images. For your own
// images give "reference|prediction|labels|folder" as argument, for instance
//   ./segqa --headless -macro macros/Plot_Slices.ijm "gt.nii.gz|prediction.nii.gz|1-3|/data/plots/"
// With a screen, leave out "output": a plot opens that leads to the slices by clicks.

argument = getArgument();
if (argument == "") {
	images = File.getParent(File.getParent(getInfo("macro.filepath"))) + "/test-images/";
	argument = images + "organs_reference.nii.gz|" + images + "organs_prediction.nii.gz|1|"
		+ getDirectory("temp");
}
names = split(argument, "|");
table = names[3] + "segqa_slices.csv";
picture = names[3] + "segqa_slices.png";
if (File.exists(table))
	deleted = File.delete(table);

plotSlices(names, table);
plotSlices(names, picture);

// A command that was refused has told why, but does not stop a macro: look for its file.
if (!File.exists(table))
	exit("Nothing was computed.");
print(File.openAsString(table));

function plotSlices(names, output) {
	run("Plot Slices...", "reference=[" + names[0] + "] prediction=[" + names[1] + "]"
		+ " probabilities=[] image=[] metrics=[dice] losses=[] along=z labels=[" + names[2] + "]"
		+ " ignored=[] cutoff=0.5 options=[] output=[" + output + "]");
}
