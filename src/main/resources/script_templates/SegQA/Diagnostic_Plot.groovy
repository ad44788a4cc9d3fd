// Draws a diagnostic plot of a case through the Java API: asks for two files and writes a picture,
// or with .csv or .json as ending its numbers. To change: the kind (all are printed), the metrics
// that are marked, and the settings of the kind, such as [width: "2"].
#@ File (label = "Reference labels", style = "file") reference
#@ File (label = "Prediction labels", style = "file") prediction
#@ File (label = "Plot (.png, .svg) or numbers (.csv, .json)", style = "save") plot
#@ SegQAService segqa
#@ PluginService plugins

import io.github.segqa.api.Progress
import io.github.segqa.diagnostic.DiagnosticCase
import io.github.segqa.diagnostic.Diagnostics
import io.github.segqa.display.FigureFile
import io.github.segqa.engine.Request
import io.github.segqa.io.CaseInputs
import io.github.segqa.io.CaseOptions
import io.github.segqa.io.OpenOptions

kind = "distances"
request = Request.of("hausdorff_percentile nsd(tolerance=2)", "")
settings = [:]

for (known in Diagnostics.all(plugins)) {
  println(known.name() + ": " + known.description())
}
files = new CaseInputs.Files("case", reference.toPath(), prediction.toPath(), null, [:])
loaded = segqa.load(files, OpenOptions.DEFAULT, CaseOptions.DEFAULT)
drawn = new DiagnosticCase(segqa, loaded, request, settings, Progress.NONE)
figure = Diagnostics.draw(Diagnostics.named(kind, plugins), drawn)
FigureFile.write(plot.toPath(), figure)
println(figure.title())
