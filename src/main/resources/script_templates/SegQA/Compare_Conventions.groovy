// Computes distances of a pair by the definitions of all known tools (MONAI, MedPy, DeepMind, ITK,
// ...) and says why they differ, through the Java API: asks for two files, prints the values and
// writes them. To change: the class below.
#@ File (label = "Reference labels", style = "file") reference
#@ File (label = "Prediction labels", style = "file") prediction
#@ File (label = "Values (.csv)", style = "save") scores
#@ SegQAService segqa

import io.github.segqa.io.CaseInputs
import io.github.segqa.io.CaseOptions
import io.github.segqa.io.OpenOptions
import io.github.segqa.engine.Request
import io.github.segqa.report.ConventionReport
import io.github.segqa.report.TableFormat

label = 1

files = new CaseInputs.Files("pair", reference.toPath(), prediction.toPath(), null, [:])
pair = segqa.load(files, OpenOptions.DEFAULT, CaseOptions.DEFAULT)
rows = segqa.conventions(pair, Request.of("", ""), label)
for (row in rows) {
  println([row.metric(), row.convention().name(), row.value().number(), row.unit(), row.ours(),
           row.why()].join("\t"))
}
scores.withWriter("UTF-8") { ConventionReport.write(rows, TableFormat.CSV, it) }
