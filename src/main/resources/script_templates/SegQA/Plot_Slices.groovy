// Computes measures slice by slice through the Java API: asks for two files, prints the worst slices
// of each class and writes a plot. To change: the list of metrics, the axis (0, 1, 2 for x, y, z),
// and how many slices are printed.
#@ File (label = "Reference labels", style = "file") reference
#@ File (label = "Prediction labels", style = "file") prediction
#@ File (label = "Plot (.png or .svg)", style = "save") plot
#@ SegQAService segqa
#@ MeasureService measures

import io.github.segqa.api.Progress
import io.github.segqa.chart.ChartFile
import io.github.segqa.diagnostic.SliceFigure
import io.github.segqa.engine.Request
import io.github.segqa.io.CaseInputs
import io.github.segqa.io.CaseOptions
import io.github.segqa.io.OpenOptions

metrics = "dice"
axis = 2
count = 3

files = new CaseInputs.Files("case", reference.toPath(), prediction.toPath(), null, [:])
loaded = segqa.load(files, OpenOptions.DEFAULT, CaseOptions.DEFAULT)
rows = segqa.slices(loaded, Request.of(metrics, ""), axis, Progress.NONE)
plots = new SliceFigure(measures, loaded.data().grid().unit()).plots(rows)
for (one in plots) {
  println(one.name() + ", worst slices:")
  for (score in one.worst().take(count)) {
    println("  " + score.index() + ": " + score.score().value())
  }
}
ChartFile.write(plot.toPath(), SliceFigure.together(plots))
