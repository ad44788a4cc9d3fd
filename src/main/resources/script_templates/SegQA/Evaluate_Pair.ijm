// Compares a predicted segmentation with its reference: asks for two files, shows the scores and
// writes them. To change: the measures in the check boxes (true, false) and in the lists "metrics"
// and "losses"; Plugins > SegQA > Browse Measures... shows what there is. An open image can be
// given by its title instead of a file: reference=[my labels.tif].
#@ File (label = "Reference labels", style = "file") reference
#@ File (label = "Prediction labels", style = "file") prediction
#@ File (label = "Scores (.csv or .json)", style = "save") scores

run("Evaluate Segmentation...", "reference=[" + reference + "] prediction=[" + prediction + "]"
	+ " probabilities=[] image=[] preset=none dsc=true iou=false hd=false hd95=true assd=true"
	+ " nsd=false metrics=[nsd(tolerance=2) volumetric_similarity] losses=[] labels=[] ignored=[]"
	+ " cutoff=0.5 convention=segqa options=[] output=[" + scores + "]");
