package io.github.segqa.command;

import ij.ImagePlus;
import ij.WindowManager;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.io.OpenOptions;
import io.github.segqa.io.Volume;
import io.github.segqa.service.SegQAService;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An image as an input of a command: an object of a script, or a text that names an open image or a
 * file. Files are read with our own readers, so that medical ones keep their geometry.
 *
 * @param name title or path, as macros write it; blank for none
 * @param image the image, or null if it is to be found by its name
 */
public record ImageSource(String name, Object image) {
  /** No image. */
  static final ImageSource NONE = of("");

  /** Entry of drop-downs after which the user is asked for a file. */
  static final ImageSource FILE = of("File...");

  /**
   * @param name title of an open image or path of a file; blank for none
   * @return the source
   */
  static ImageSource of(String name) {
    return new ImageSource(name.strip(), null);
  }

  /**
   * @return what a drop-down offers: open images, {@link #FILE}, and a blank for {@link #NONE}
   */
  static List<ImageSource> choices() {
    List<ImageSource> all =
        new ArrayList<>(openImages().map(i -> of(i.getTitle())).distinct().toList());
    all.add(FILE);
    all.add(NONE);
    return all;
  }

  /**
   * @param place 0 for the first drop-down of a dialog, 1 for the second
   * @return the open image of that place, or {@link #FILE}
   */
  static ImageSource proposed(int place) {
    return openImages().skip(place).map(i -> of(i.getTitle())).findFirst().orElse(FILE);
  }

  private static Stream<ImagePlus> openImages() {
    int[] ids = WindowManager.getIDList();
    return ids == null
        ? Stream.empty()
        : Arrays.stream(ids).mapToObj(WindowManager::getImage).filter(i -> i != null);
  }

  /**
   * @return whether there is an image
   */
  boolean given() {
    return !name.isEmpty();
  }

  /**
   * @param other another source
   * @return whether both are the same open image
   */
  boolean sameImage(ImageSource other) {
    return equals(other) && (image != null || !titled().isEmpty());
  }

  /**
   * @return the open ImageJ image that it stands for, if it does
   */
  Optional<ImagePlus> shown() {
    return image instanceof ImagePlus imp ? Optional.of(imp) : titled().stream().findFirst();
  }

  private List<ImagePlus> titled() {
    return openImages().filter(i -> i.getTitle().equals(name)).toList();
  }

  /**
   * @param segqa reads images
   * @param options how files are read
   * @return the image
   * @throws EvaluationException if there is none, several have this title, or it cannot be used
   */
  Volume open(SegQAService segqa, OpenOptions options) {
    if (image != null) {
      return segqa.volume(image, options);
    }
    List<ImagePlus> found = titled();
    if (found.size() > 1) {
      throw new EvaluationException(
          found.size() + " open images are called \"" + name + "\". Rename all but one.");
    }
    if (found.size() == 1) {
      return segqa.volume(found.get(0), options);
    }
    if (!new File(name).exists()) {
      throw new EvaluationException(notFound());
    }
    return segqa.volume(name, options);
  }

  private String notFound() {
    String titles = String.join(", ", openImages().map(i -> '"' + i.getTitle() + '"').toList());
    return "There is neither an open image nor a file \""
        + name
        + "\". "
        + (titles.isEmpty() ? "No image is open." : "Open are: " + titles + ".");
  }

  @Override
  public String toString() {
    return name;
  }
}
