// Draws where a predicted segmentation is right and wrong on the image: thin green lines around
// true positives, thick orange ones around false positives, blue dashes around false negatives.
// To change: "style" (contours, fill, rgb), "labels" (such as 1 or liver; blank for all), "image"
// (blank: drawn on the reference). Image > Overlay > Hide Overlay switches the overlay off. A file
// that ends in .png holds the slice with most errors, .tif all slices; output=[] writes none.
#@ File (label = "Reference labels", style = "file") reference
#@ File (label = "Prediction labels", style = "file") prediction
#@ File (label = "Picture (.png)", style = "save") picture

run("Show Errors...", "reference=[" + reference + "] prediction=[" + prediction + "]"
	+ " probabilities=[] image=[] labels=[] ignored=[] cutoff=0.5 style=contours legend=true"
	+ " slice=[] options=[] output=[" + picture + "]");
