package io.github.segqa.command;

import ij.ImagePlus;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.Progress;
import io.github.segqa.colour.ColourScale;
import io.github.segqa.display.ScoreWindow;
import io.github.segqa.engine.LossMaps;
import io.github.segqa.io.Geometry;
import io.github.segqa.io.VolumeWriter;
import io.github.segqa.overlay.MapImage;
import io.github.segqa.overlay.MapOverlay;
import io.github.segqa.overlay.MapScale;
import java.io.File;
import java.util.List;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;

/** Shows where a loss comes from: what each voxel contributes, or where the gradient pulls. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>SegQA>Show Loss Map...",
    initializer = CaseCommand.PRESELECT)
public final class ShowLossMap extends CaseCommand {
  @Parameter(label = "Loss", persist = false, required = false)
  private String loss = "dice_ce";

  @Parameter(
      label = "Kind",
      choices = {"contribution", "gradient"},
      persist = false,
      required = false)
  private String kind = "contribution";

  @Parameter(label = "Label of a gradient", persist = false, required = false)
  private String label = "1";

  @Parameter(label = "Ignored label", persist = false, required = false)
  private String ignored = "";

  @Parameter(label = "Overlay on the image", persist = false, required = false)
  private boolean overlay;

  @Parameter(label = "Options, further", persist = false, required = false)
  private String options = "";

  @Parameter(label = "Output file (.nii.gz, .tif)", persist = false, required = false)
  private File output = new File("");

  @SuppressWarnings("UnusedVariable") // read by those who run the command
  @Parameter(type = ItemIO.OUTPUT)
  private ImagePlus map;

  @Override
  void perform(Progress progress) {
    boolean file = !output.getPath().isBlank();
    if (!file && ScoreWindow.headless()) {
      throw new EvaluationException(
          "Without a screen a map needs a file: give output=[map.nii.gz] or .tif.");
    }
    LossMaps.Type type = LossMaps.Type.of(kind);
    boolean gradient = type == LossMaps.Type.GRADIENT;
    int number = WholeNumber.of("label", label);
    OpenCase opened = opened(setup().option("ignored", ignored).further(options), progress);
    Field values = segqa().map(opened.loaded(), opened.request(), loss, type, number, progress);
    Geometry geometry = opened.loaded().inputs().get("reference").geometry();
    if (file) {
      VolumeWriter.of(geometry)
          .withDescription(type.text() + " of " + loss.strip())
          .write(output.toPath(), List.of(values));
    }
    String what = loss.strip() + " " + type.text() + (gradient ? " of class " + number : "");
    String unit = gradient ? "dL/dp" : "contribution";
    ColourScale scale = MapScale.of(values, gradient, progress);
    String title = what + " - " + opened.loaded().data().id();
    show(
        new MapImage(title, values, geometry, unit, scale),
        new MapOverlay(what, values, scale, unit),
        opened);
  }

  private void show(MapImage image, MapOverlay onImage, OpenCase opened) {
    map = image.toImage();
    map.setSlice(image.strongestSlice() + 1);
    if (overlay) {
      Canvas canvas = Canvas.of(image(), reference(), opened.loaded());
      onImage.show(canvas.image());
      if (!ScoreWindow.headless()) {
        canvas.show(image.title(), image.strongestSlice());
      }
    }
    if (!ScoreWindow.headless()) {
      map.show();
    }
  }
}
