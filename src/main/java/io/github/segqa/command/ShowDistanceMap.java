package io.github.segqa.command;

import ij.IJ;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Progress;
import io.github.segqa.io.Geometry;
import io.github.segqa.overlay.Cap;
import io.github.segqa.overlay.DistanceKind;
import io.github.segqa.overlay.DistancePicture;
import io.github.segqa.overlay.DistanceValues;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;

/** Shows the distances behind surface metrics and distance losses, as numbers or in colours. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>SegQA>Show Distance Map...",
    initializer = CaseCommand.PRESELECT)
public final class ShowDistanceMap extends CaseCommand {
  private static final List<String> KINDS =
      Arrays.stream(DistanceKind.values()).map(DistanceKind::id).toList();

  @Parameter(
      label = "Distances",
      choices = {"signed_reference", "signed_prediction", "predicted_surface", "reference_surface"},
      persist = false,
      required = false)
  private String distances = "signed_reference";

  @Parameter(label = "Labels (one if signed)", persist = false, required = false)
  private String labels = "";

  @Parameter(label = "Ignored label", persist = false, required = false)
  private String ignored = "";

  @Parameter(label = "Cutoff of probabilities", persist = false, required = false)
  private String cutoff = "0.5";

  @Parameter(label = "Cap of colours (5, 99%)", persist = false, required = false)
  private String cap = "";

  @Parameter(
      label = "Style",
      choices = {"auto", "image", "overlay", "rgb"},
      persist = false,
      required = false)
  private String style = "auto";

  @Parameter(label = "Legend", persist = false, required = false)
  private boolean legend = true;

  @Parameter(label = "Slice of a .png (blank: chosen)", persist = false, required = false)
  private String slice = "";

  @Parameter(label = "Options, further", persist = false, required = false)
  private String options = "";

  @Parameter(label = "Output file (.nii.gz, .tif, .png)", persist = false, required = false)
  private File output = new File("");

  @Override
  void perform(Progress progress) {
    String known = Choice.of("distances", distances, KINDS);
    DistanceKind kind = DistanceKind.valueOf(known.toUpperCase(Locale.ROOT));
    Cap limit = Cap.parse(cap);
    DistanceOutput to = new DistanceOutput(style, kind, legend, output);
    OpenCase opened =
        opened(
            setup()
                .option("labels", labels)
                .option("ignored", ignored)
                .option("cutoff", cutoff)
                .further(options),
            progress);
    CaseView view = segqa().view(opened.loaded(), opened.request(), progress);
    DistancePicture picture =
        DistancePicture.of(DistanceValues.of(view, kind, opened.request().classes()), limit);
    Geometry geometry = opened.loaded().inputs().get("reference").geometry();
    int z = Choice.slice(slice, view.grid().nz(), picture.plane());
    to.put(picture, Canvas.of(image(), reference(), opened.loaded()), geometry, z, progress);
    IJ.log("Distances of " + opened.loaded().data().id() + ", " + picture.summary());
  }
}
