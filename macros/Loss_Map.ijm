// Shows which voxels make a loss large: writes what each voxel contributes to the focal loss, and
// prints where it is largest.
//
// Expects nothing: without an argument it takes the lesions of test-images. For your own images
// give "reference|probabilities" or "reference|probabilities|map.nii.gz" as argument, for instance
//   ./segqa --headless -macro macros/Loss_Map.ijm "gt.nii.gz|probability.nii.gz|map.tif"
// An image is the path of a file (NIfTI files keep their geometry) or the title of an open image.

argument = getArgument();
if (argument == "") {
	images = File.getParent(File.getParent(getInfo("macro.filepath"))) + "/test-images/";
	argument = images + "lesions_reference.nii.gz|" + images + "lesions_probability.nii.gz";
}
names = split(argument, "|");
map = getDirectory("temp") + "segqa_map.tif";
if (names.length > 2)
	map = names[2];
if (File.exists(map))
	deleted = File.delete(map);

run("Show Loss Map...", "reference=[" + names[0] + "] prediction=[] probabilities=[" + names[1]
	+ "] image=[] loss=[focal(gamma=2)] kind=contribution label=1 ignored=[] overlay=false"
	+ " options=[] output=[" + map + "]");

// A command that was refused has told why, but does not stop a macro: look for its file.
if (!File.exists(map))
	exit("Nothing was computed.");
if (endsWith(map, ".tif")) {
	setBatchMode(true);
	open(map);
	Stack.getStatistics(voxels, mean, min, max);
	print("The focal loss is " + mean + "; one voxel contributes up to " + max + ".");
}
