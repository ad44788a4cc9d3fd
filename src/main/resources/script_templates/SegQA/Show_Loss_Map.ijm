// Shows which voxels make a loss large: asks for the reference, a probability map and a file, and
// writes what each voxel contributes. To change: the loss, a sum such as 0.5*dice+0.5*focal, and
// "kind", which may be gradient: where the loss pulls the probability of the class "label".
#@ File (label = "Reference labels", style = "file") reference
#@ File (label = "Probabilities", style = "file") probabilities
#@ File (label = "Map (.nii.gz or .tif)", style = "save") map

run("Show Loss Map...", "reference=[" + reference + "] prediction=[] probabilities=["
	+ probabilities + "] image=[] loss=[focal(gamma=2)] kind=contribution label=1 ignored=[]"
	+ " overlay=false options=[] output=[" + map + "]");
