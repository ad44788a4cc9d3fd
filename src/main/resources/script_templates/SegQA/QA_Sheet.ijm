// Writes a page for one case: what was compared, findings, scores, the slices with most errors in
// three planes, and plots. To change: the list of metrics, "labels" for some classes only, such as
// labels=[1-3], and "image" for the scan that was segmented (file or title; it lies behind the
// colours). A file that ends in .html gives a page for a browser instead of a picture.
#@ File (label = "Reference labels", style = "file") reference
#@ File (label = "Prediction labels", style = "file") prediction
#@ File (label = "Image that was segmented", style = "file") image
#@ File (label = "Sheet (.png)", style = "save") sheet

run("QA Sheet...", "reference=[" + reference + "] prediction=[" + prediction + "]"
	+ " probabilities=[] image=[" + image + "] metrics=[preset:overview] labels=[] options=[]"
	+ " output=[" + sheet + "]");
