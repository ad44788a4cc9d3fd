// Computes Hausdorff distances, mean distances and surface overlaps of a pair by the definitions of
// all known tools, and prints where they differ from ours, and why.
//
// Expects nothing: without an argument it takes the spleen of the organs of test-images. For your
// own images give "reference|prediction|class" as argument, for instance
//   ./segqa --headless -macro macros/Compare_Conventions.ijm "gt.nii.gz|prediction.nii.gz|1"

argument = getArgument();
if (argument == "") {
	images = File.getParent(File.getParent(getInfo("macro.filepath"))) + "/test-images/";
	argument = images + "organs_reference.nii.gz|" + images + "organs_prediction.nii.gz|2";
}
names = split(argument, "|");
values = getDirectory("temp") + "segqa_conventions.csv";
if (File.exists(values))
	deleted = File.delete(values);

run("Compare Conventions...", "reference=[" + names[0] + "] prediction=[" + names[1] + "]"
	+ " probabilities=[] image=[] labels=[" + names[2] + "] ignored=[] cutoff=0.5 options=[]"
	+ " output=[" + values + "]");

// A command that was refused has told why, but does not stop a macro: look for its file.
if (!File.exists(values))
	exit("Nothing was computed.");
lines = split(File.openAsString(values), "\n");
for (i = 0; i < lines.length; i++) {
	if (indexOf(lines[i], "The same definition as ours.") < 0)
		print(lines[i]);
}
