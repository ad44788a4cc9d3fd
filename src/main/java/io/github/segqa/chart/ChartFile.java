package io.github.segqa.chart;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.figure.Figure;
import io.github.segqa.io.OutputFile;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.text.TextUtils;
import org.w3c.dom.Document;

/** Writes a figure into a file, PNG or SVG by the ending of its name. */
public final class ChartFile {
  /** Width in pixels of the file of one plot. */
  public static final int WIDTH = 900;

  /** Height in pixels of the file of one plot. */
  public static final int HEIGHT = 600;

  private ChartFile() {}

  /**
   * @param file where to
   * @throws EvaluationException if its ending is neither {@code .png} nor {@code .svg}
   */
  public static void checkEnding(Path file) {
    if (!ends(file, ".png") && !ends(file, ".svg")) {
      throw new EvaluationException(
          "\"" + file.getFileName() + "\" should end in .png or .svg, the formats of a plot.");
    }
  }

  /**
   * @param file where to; replaced if it exists
   * @param figure what is drawn
   * @throws EvaluationException if it cannot be written, or the ending is unknown
   */
  public static void write(Path file, Figure figure) {
    checkEnding(file);
    OutputFile.stream(file, out -> write(out, ends(file, ".svg"), figure));
  }

  private static boolean ends(Path file, String ending) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static void write(OutputStream out, boolean svg, Figure figure) throws IOException {
    if (svg) {
      out.write(svg(figure).getBytes(StandardCharsets.UTF_8));
    } else {
      Dimension size = Charts.size(figure);
      ImageIO.write(image(figure, size.width, size.height), "png", out);
    }
  }

  /**
   * @param figure what is drawn
   * @param width in pixels
   * @param height in pixels
   * @return a picture
   */
  public static BufferedImage image(Figure figure, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      Charts.draw(figure, g, new Rectangle2D.Double(0, 0, width, height));
    } finally {
      g.dispose();
    }
    return image;
  }

  /**
   * @param figure what is drawn
   * @return an SVG document
   */
  public static String svg(Figure figure) {
    SVGGraphics2D g = new SVGGraphics2D(document());
    Dimension size = Charts.size(figure);
    g.setSVGCanvasSize(size);
    boolean workaround = TextUtils.isUseDrawRotatedStringWorkaround();
    TextUtils.setUseDrawRotatedStringWorkaround(false); // else turned texts become outlines
    Charts.draw(figure, g, new Rectangle2D.Double(0, 0, size.width, size.height));
    TextUtils.setUseDrawRotatedStringWorkaround(workaround);
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      g.stream(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), true);
      return bytes.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      g.dispose();
    }
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument("http://www.w3.org/2000/svg", "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java cannot make XML", e);
    }
  }
}
