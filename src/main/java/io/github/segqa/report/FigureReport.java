package io.github.segqa.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.segqa.figure.Axis;
import io.github.segqa.figure.Figure;
import io.github.segqa.figure.HeatMap;
import io.github.segqa.figure.Panels;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the numbers of a figure. */
public final class FigureReport {
  private FigureReport() {}

  /**
   * One line a point, {@code series,x,y}, or a cell, {@code row,column,value}; of several panels
   * with the panel before.
   *
   * @param figure what was or could be drawn
   * @param to takes the text
   * @throws IOException if writing fails
   */
  public static void csv(Figure figure, Appendable to) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    CSVPrinter printer = new CSVPrinter(to, format);
    if (figure instanceof HeatMap map) {
      printer.printRecord(map.rowAxis(), map.columnAxis(), "value");
      for (int r = 0; r < map.rows().size(); r++) {
        for (int c = 0; c < map.columns().size(); c++) {
          printer.printRecord(
              map.rows().get(r), map.columns().get(c), Numbers.full(map.values()[r][c]));
        }
      }
    } else if (figure instanceof Panels panels) {
      printer.printRecord("panel", "series", panels.panels().get(0).x().text(), "value");
      for (XyFigure panel : panels.panels()) {
        points(panel, printer, panel.title());
      }
    } else {
      XyFigure xy = (XyFigure) figure;
      printer.printRecord("series", xy.x().text(), "value");
      points(xy, printer);
    }
    printer.flush();
  }

  private static void points(XyFigure xy, CSVPrinter printer, Object... before) throws IOException {
    for (Series s : xy.series()) {
      for (int i = 0; i < s.x().length; i++) {
        for (Object cell : before) {
          printer.print(cell);
        }
        printer.printRecord(s.name(), Numbers.full(s.x()[i]), Numbers.full(s.y()[i]));
      }
    }
  }

  /**
   * @param figure what was or could be drawn
   * @param to takes the text: an object with title, axes and data
   * @throws IOException if writing fails
   */
  public static void json(Figure figure, Appendable to) throws IOException {
    JsonReport.write(json(figure), to);
  }

  private static JsonObject json(Figure figure) {
    JsonObject o = new JsonObject();
    o.addProperty("title", figure.title());
    if (figure instanceof HeatMap map) {
      o.add("rows", strings(map.rowAxis(), map.rows()));
      o.add("columns", strings(map.columnAxis(), map.columns()));
      JsonArray values = new JsonArray();
      for (double[] row : map.values()) {
        values.add(JsonReport.row(row));
      }
      o.add("values", values);
    } else if (figure instanceof Panels panels) {
      JsonArray all = new JsonArray();
      panels.panels().forEach(p -> all.add(json(p)));
      o.add("panels", all);
    } else {
      xy((XyFigure) figure, o);
    }
    return o;
  }

  private static JsonObject strings(String axis, Iterable<String> names) {
    JsonObject o = new JsonObject();
    JsonArray a = new JsonArray();
    names.forEach(a::add);
    o.addProperty("axis", axis);
    o.add("names", a);
    return o;
  }

  private static void xy(XyFigure xy, JsonObject o) {
    o.add("x", axis(xy.x()));
    o.add("y", axis(xy.y()));
    xy.right().ifPresent(a -> o.add("right", axis(a)));
    JsonArray all = new JsonArray();
    for (Series s : xy.series()) {
      JsonObject one = new JsonObject();
      one.addProperty("name", s.name());
      one.addProperty("axis", s.right() ? "right" : "y");
      if (s.width() > 0) {
        one.addProperty("bar_width", s.width());
      }
      one.add("x", JsonReport.row(s.x()));
      one.add("y", JsonReport.row(s.y()));
      all.add(one);
    }
    o.add("series", all);
    JsonArray markers = new JsonArray();
    xy.markers()
        .forEach(
            m -> {
              JsonObject one = new JsonObject();
              one.addProperty("label", m.label());
              one.add(m.vertical() ? "x" : "y", JsonReport.number(m.at()));
              markers.add(one);
            });
    o.add("markers", markers);
    JsonArray notes = new JsonArray();
    xy.notes().forEach(notes::add);
    o.add("notes", notes);
  }

  private static JsonObject axis(Axis a) {
    JsonObject o = new JsonObject();
    o.addProperty("label", a.label());
    o.addProperty("unit", a.unit());
    return o;
  }
}
