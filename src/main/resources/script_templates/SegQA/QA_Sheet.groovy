// Writes a page for one case through the command: what was compared, findings, scores, the slices
// with most errors in three planes, and plots. To change: the list of metrics, and "labels" for some
// classes only, such as "1-3". A file that ends in .html gives a page for a browser.
#@ File (label = "Reference labels", style = "file") reference
#@ File (label = "Prediction labels", style = "file") prediction
#@ File (label = "Image that was segmented", style = "file") image
#@ File (label = "Sheet (.png)", style = "save") sheet
#@ CommandService commands

import io.github.segqa.command.QaSheet

done = commands.run(QaSheet, true,
    "reference", reference, "prediction", prediction, "image", image,
    "metrics", "preset:overview", "labels", "", "output", sheet).get()
if (done.isCanceled()) {
  throw new IllegalArgumentException(done.getCancelReason())
}
println("Wrote " + sheet)
