package io.github.segqa.sheet;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.segqa.chart.ChartFile;
import io.github.segqa.figure.Figure;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** The sheet as an HTML page that needs no other file: pictures are inside, plots are SVG. */
final class SheetPage {
  private static final String TEMPLATE = "/segqa/sheet/sheet.html";

  private SheetPage() {}

  /** The page. */
  static String of(CaseSheet sheet) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("title", sheet.title());
    values.put("inputs", sheet.inputs());
    values.put("warnings", sheet.warnings());
    values.put("fine", sheet.warnings().isEmpty());
    values.put("columns", sheet.scores().columns());
    values.put("rows", sheet.scores().rows());
    values.put("notes", sheet.scores().notes());
    values.put("pictureRows", sheet.rows().stream().map(SheetPage::row).toList());
    values.put("figures", sheet.figures().stream().map(SheetPage::plot).toList());
    values.put("footer", sheet.footer());
    return template().execute(values);
  }

  private static Template template() {
    try (InputStream in = SheetPage.class.getResourceAsStream(TEMPLATE)) {
      return Mustache.compiler().compile(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> row(PictureRow row) {
    return Map.of(
        "title", row.title(),
        "legend", row.legend().stream().map(SheetPage::entry).toList(),
        "pictures", row.pictures().stream().map(SheetPage::picture).toList());
  }

  private static Map<String, String> entry(PictureRow.LegendEntry e) {
    return Map.of("colour", String.format("#%06X", e.rgb()), "text", e.text());
  }

  private static Map<String, String> picture(Picture p) {
    return Map.of("caption", p.caption(), "data", png(p.image()));
  }

  private static String png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return base64(bytes.toByteArray());
  }

  /** As an image, since ids of several inline documents would clash. */
  private static Map<String, String> plot(Figure figure) {
    byte[] svg = ChartFile.svg(figure).getBytes(StandardCharsets.UTF_8);
    return Map.of("title", figure.title(), "data", base64(svg));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
