// Draws errors and surface distances of a prediction on the image and saves a picture of each.
//
// Expects nothing: without an argument it takes the organs of test-images. For your own images
// give "reference|prediction|folder" as argument, for instance
//   ./segqa --headless -macro macros/Show_Errors_And_Distances.ijm "gt.nii.gz|p.nii.gz|pictures/"
// With a third image, "reference|prediction|folder|ct.nii.gz", the pictures show that one. The
// slices are those with most errors and with the largest distance.

argument = getArgument();
if (argument == "") {
	images = File.getParent(File.getParent(getInfo("macro.filepath"))) + "/test-images/";
	argument = images + "organs_reference.nii.gz|" + images + "organs_prediction.nii.gz|"
		+ getDirectory("temp");
}
names = split(argument, "|");
image = "";
if (names.length > 3)
	image = names[3];

run("Show Errors...", "reference=[" + names[0] + "] prediction=[" + names[1] + "]"
	+ " probabilities=[] image=[" + image + "] labels=[] ignored=[] cutoff=0.5 style=contours"
	+ " legend=true slice=[] options=[] output=[" + names[2] + "segqa_errors.png]");
run("Show Distance Map...", "reference=[" + names[0] + "] prediction=[" + names[1] + "]"
	+ " probabilities=[] image=[" + image + "] distances=predicted_surface labels=[] ignored=[]"
	+ " cutoff=0.5 cap=[] style=overlay legend=true slice=[] options=[]"
	+ " output=[" + names[2] + "segqa_distances.png]");
