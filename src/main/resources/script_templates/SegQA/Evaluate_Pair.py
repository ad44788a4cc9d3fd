# Compares a predicted segmentation with its reference through the Java API: asks for two files,
# prints the scores and shows them in a table. To change: the lists of metrics and losses below;
# Plugins > SegQA > Browse Measures... shows what there is. Instead of a file an ImagePlus or an
# ImgLib2 image can be given.
#@ File (label = "Reference labels", style = "file") reference
#@ File (label = "Prediction labels", style = "file") prediction
#@ SegQAService segqa

from io.github.segqa.report import ScoreTable
from java.awt import GraphicsEnvironment

metrics = "dice hausdorff_percentile(percentile=95) assd nsd(tolerance=2)"
losses = ""

result = segqa.evaluate(reference, prediction, metrics, losses)
for warning in result.warnings():
    print("Warning: " + warning)
for score in result.scores():
    print("\t".join([score.spec(), score.label(), score.labelName(), str(score.value()),
                     score.unit(), str(score.status()), score.note()]))
if not GraphicsEnvironment.isHeadless():
    ScoreTable.of([result]).show("SegQA: " + result.caseId())
