// Shows how far every voxel is from the edge of the reference, negative inside, as a 32-bit image.
// To change: "distances" (signed_reference, signed_prediction, predicted_surface,
// reference_surface), "labels" (one label for signed distances), "cap" (where the colours end: 5
// for millimetres, 99% of the voxels, blank for no cap), "style" (auto, image, overlay, rgb). A file
// that ends in .nii.gz or .tif holds the numbers, .png a slice in colours; output=[] writes none.
#@ File (label = "Reference labels", style = "file") reference
#@ File (label = "Prediction labels", style = "file") prediction
#@ File (label = "Map (.tif)", style = "save") map

run("Show Distance Map...", "reference=[" + reference + "] prediction=[" + prediction + "]"
	+ " probabilities=[] image=[] distances=signed_reference labels=1 ignored=[] cutoff=0.5"
	+ " cap=[] style=auto legend=true slice=[] options=[] output=[" + map + "]");
