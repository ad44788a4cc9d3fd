// Shows which losses and metrics notice which fault: a segmentation is made worse by degrees, and
// its table is printed.
//
// Expects nothing: without an argument it breaks the vessel of test-images. For your own images
// give "reference" or "reference|values.csv" as argument; with .png or .svg as ending a plot is
// written. For instance
//   ./segqa --headless -macro macros/Loss_Response.ijm "gt.nii.gz|response.svg"
// An image is the path of a file or the title of an open image.

argument = getArgument();
if (argument == "")
	argument = File.getParent(File.getParent(getInfo("macro.filepath")))
		+ "/test-images/vessel_reference.tif";
names = split(argument, "|");
values = getDirectory("temp") + "segqa_response.csv";
if (names.length > 1)
	values = names[1];
if (File.exists(values))
	deleted = File.delete(values);

// Blank faults mean all; a broken tube is seen by clDice and hardly by Dice.
run("Loss Response...", "reference=[" + names[0] + "] prediction=[] probabilities=[] image=[]"
	+ " losses=[dice cldice] metrics=[dice cldice] faults=[erode broken_tube] grades=3 seed=1"
	+ " labels=[] ignored=[] options=[] output=[" + values + "]");

// A command that was refused has told why, but does not stop a macro: look for its file.
if (!File.exists(values))
	exit("Nothing was computed.");
if (endsWith(values, ".csv"))
	print(File.openAsString(values));
