package io.github.segqa.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.segqa.figure.Axis;
import io.github.segqa.figure.Figure;
import io.github.segqa.figure.HeatMap;
import io.github.segqa.figure.Marker;
import io.github.segqa.figure.Panels;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureReportTest {
  private static XyFigure curve(String title) {
    return XyFigure.of(title, Axis.of("Distance", "mm"), Axis.of("Share"))
        .with(Series.line("liver, left", new double[] {0, 2.5}, new double[] {1.0 / 3, Double.NaN}))
        .with(Marker.at(2.5, "HD95 2.5 mm"))
        .withNote("a note");
  }

  private static String csv(Figure figure) throws IOException {
    StringBuilder text = new StringBuilder();
    FigureReport.csv(figure, text);
    return text.toString();
  }

  private static JsonObject json(Figure figure) throws IOException {
    StringBuilder text = new StringBuilder();
    FigureReport.json(figure, text);
    return JsonParser.parseString(text.toString()).getAsJsonObject();
  }

  @Test
  void pointsAreWrittenInFull() throws IOException {
    assertEquals(
        """
        series,Distance (mm),value
        "liver, left",0,0.3333333333333333
        "liver, left",2.5,NaN
        """,
        csv(curve("plot")));
    JsonObject o = json(curve("plot"));
    assertEquals("mm", o.getAsJsonObject("x").get("unit").getAsString());
    JsonObject series = o.getAsJsonArray("series").get(0).getAsJsonObject();
    assertEquals(1.0 / 3, series.getAsJsonArray("y").get(0).getAsDouble());
    assertEquals(2.5, o.getAsJsonArray("markers").get(0).getAsJsonObject().get("x").getAsDouble());
  }

  @Test
  void barsHaveTheirWidth() throws IOException {
    XyFigure bars =
        XyFigure.of("bars", Axis.of("x"), Axis.of("n"))
            .with(Series.bars("n", new double[] {1}, new double[] {7}, 2).onRight());
    JsonObject one = json(bars).getAsJsonArray("series").get(0).getAsJsonObject();
    assertEquals(2, one.get("bar_width").getAsDouble());
    assertEquals("right", one.get("axis").getAsString());
  }

  @Test
  void panelsComeOneAfterTheOther() throws IOException {
    Panels panels = new Panels("all", List.of(curve("a"), curve("b")));
    String csv = csv(panels);
    assertEquals("panel,series,Distance (mm),value", csv.lines().findFirst().orElseThrow());
    assertEquals("b,\"liver, left\",2.5,NaN", csv.lines().skip(4).findFirst().orElseThrow());
    JsonObject o = json(panels);
    assertEquals("all", o.get("title").getAsString());
    assertEquals(json(curve("b")), o.getAsJsonArray("panels").get(1));
  }

  @Test
  void cellsHaveTheirRowAndColumn() throws IOException {
    double[][] n = {{3, 1}};
    HeatMap map =
        new HeatMap(
            "t",
            "Prediction",
            List.of("0", "1"),
            "Reference",
            List.of("0"),
            n,
            new String[][] {{"3", "1"}},
            n,
            "share");
    assertEquals("Reference,Prediction,value\n0,0,3\n0,1,1\n", csv(map));
    assertEquals("[[3,1]]", json(map).get("values").toString());
  }
}
