// Draws a diagnostic plot of a case: asks for two files and writes a picture. To change: "kind" is
// distances, distances_cumulative, confusion, response, or with a probability map in
// probabilities=[...] roc, pr, reliability, threshold; "labels" chooses classes. With .csv or .json
// as ending the numbers are written. Without a file, output=[], a plot window opens.
#@ File (label = "Reference labels", style = "file") reference
#@ File (label = "Prediction labels", style = "file") prediction
#@ File (label = "Plot (.png, .svg) or numbers (.csv, .json)", style = "save") plot

run("Diagnostic Plot...", "reference=[" + reference + "] prediction=[" + prediction + "]"
	+ " probabilities=[] image=[] kind=distances labels=[] ignored=[] cutoff=0.5"
	+ " metrics=[hausdorff_percentile nsd(tolerance=2)] losses=[] settings=[] options=[]"
	+ " output=[" + plot + "]");
