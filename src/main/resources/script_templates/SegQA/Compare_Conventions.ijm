// Computes distances of a pair by the definitions of all known tools (MONAI, MedPy, DeepMind, ITK,
// ...) and says why they differ: asks for two files, shows a table and writes it. To change: "labels",
// the class; empty for all.
#@ File (label = "Reference labels", style = "file") reference
#@ File (label = "Prediction labels", style = "file") prediction
#@ File (label = "Values (.csv or .json)", style = "save") scores

run("Compare Conventions...", "reference=[" + reference + "] prediction=[" + prediction + "]"
	+ " probabilities=[] image=[] labels=[] ignored=[] cutoff=0.5 options=[] output=[" + scores
	+ "]");
