package io.github.segqa.io;

import io.github.segqa.api.Grid;
import io.github.segqa.image.Pixels;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An image as it was read: the stored voxels, where they lie, and what the file says about them.
 *
 * @param name file name or title, for messages
 * @param file where it came from, or null for an image that was open
 * @param format for instance {@code NIfTI-1}, {@code TIFF}
 * @param pixels the voxels, one or several channels
 * @param geometry size, spacing, place
 * @param channelAxis what the axis beyond x, y, z means
 * @param labelNames names of labels given in the file; empty if none
 * @param warnings what a user should know: one sentence each
 */
public record Volume(
    String name,
    Path file,
    String format,
    Pixels pixels,
    Geometry geometry,
    ChannelAxis channelAxis,
    Map<Integer, String> labelNames,
    List<String> warnings) {

  /** What the entries of the axis beyond x, y, z are. */
  public enum ChannelAxis {
    /** There is one entry only. */
    NONE,
    /** Channels, for instance the probabilities of classes. */
    CHANNEL,
    /** Points in time. */
    TIME
  }

  /**
   * @return size and spacing
   */
  public Grid grid() {
    return geometry.grid();
  }

  /**
   * Takes the slices of a volume for the channels of one slice: stacks of maps in two dimensions
   * often come like that.
   *
   * @return the same voxels, two-dimensional, with one channel a slice
   */
  Volume slicesAsChannels() {
    Object[][] planes = new Object[pixels.nz()][1];
    for (int z = 0; z < planes.length; z++) {
      planes[z][0] = pixels.plane(0, z);
    }
    Grid g = grid();
    Geometry flat =
        new Geometry(
            Grid.of(g.nx(), g.ny(), g.sx(), g.sy(), g.unit()),
            geometry.affine(),
            geometry.orientationKnown(),
            geometry.unitKnown(),
            geometry.source());
    return new Volume(
        name,
        file,
        format,
        pixels.withPlanes(planes),
        flat,
        ChannelAxis.CHANNEL,
        labelNames,
        warnings);
  }

  /**
   * Reads the file once more.
   *
   * @return the SHA-256 of the file in hexadecimal, or empty for an image that was open
   * @throws io.github.segqa.api.EvaluationException if the file cannot be read any more
   */
  public Optional<String> sha256() {
    return Optional.ofNullable(file).map(FileHash::sha256);
  }
}
