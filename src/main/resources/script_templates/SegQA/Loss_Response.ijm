// Shows which loss and which metric notice which fault: asks for a reference, makes it worse by
// degrees and writes the values at each grade. To change: the lists "losses" and "metrics", and
// "faults", of which a blank list means all. With .png or .svg as ending the file is a plot.
#@ File (label = "Reference labels", style = "file") reference
#@ File (label = "Values (.csv, .json) or plot (.png, .svg)", style = "save") values

run("Loss Response...", "reference=[" + reference + "] prediction=[] probabilities=[] image=[]"
	+ " losses=[dice cross_entropy boundary] metrics=[dice assd] faults=[erode shift false_islands]"
	+ " grades=3 seed=1 labels=[] ignored=[] options=[] output=[" + values + "]");
