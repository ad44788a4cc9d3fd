// Plots measures slice by slice: asks for two files and opens a plot that leads to the slices. Click
// on it, or press n and p for the next and the previous worst slice. To change: the lists "metrics"
// and "losses", "along" (x, y or z) and "labels", such as labels=[1-3,7]; blank means all. An open
// image can be given by its title instead of a file.
#@ File (label = "Reference labels", style = "file") reference
#@ File (label = "Prediction labels", style = "file") prediction

run("Plot Slices...", "reference=[" + reference + "] prediction=[" + prediction + "]"
	+ " probabilities=[] image=[] metrics=[dice] losses=[] along=z labels=[] ignored=[] cutoff=0.5"
	+ " options=[] output=[]");
