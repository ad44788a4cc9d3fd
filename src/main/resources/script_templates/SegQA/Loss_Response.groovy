// Shows which loss and which metric notice which fault, through the Java API: asks for a reference,
// makes it worse by degrees and writes the values at each grade. To change: the lists of losses and
// metrics, the faults and the number of grades below.
#@ File (label = "Reference labels", style = "file") reference
#@ File (label = "Values (.csv)", style = "save") values
#@ SegQAService segqa

import io.github.segqa.api.Progress
import io.github.segqa.engine.Request
import io.github.segqa.io.CaseInputs
import io.github.segqa.io.CaseOptions
import io.github.segqa.io.OpenOptions
import io.github.segqa.report.ResponseReport
import io.github.segqa.report.TableFormat
import io.github.segqa.response.Perturbations
import io.github.segqa.response.ResponseOptions

metrics = "dice assd"
losses = "dice cross_entropy boundary"
options = new ResponseOptions(Perturbations.of("erode shift false_islands"), 3, 1)

files = new CaseInputs.Files("case", reference.toPath(), reference.toPath(), null, [:])
loaded = segqa.load(files, OpenOptions.DEFAULT, CaseOptions.DEFAULT)
rows = segqa.response(loaded, Request.of(metrics, losses), options, Progress.NONE)
values.withWriter { ResponseReport.write(rows, TableFormat.CSV, it) }
for (row in rows) {
  println([row.perturbation(), row.grade(), row.score().spec(), row.score().label(),
           row.score().value()].join("\t"))
}
