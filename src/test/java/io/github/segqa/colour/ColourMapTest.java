package io.github.segqa.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.figure.OkabeIto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColourMapTest {
  private static double lightness(ColourMap map, int i) {
    return LabColour.of(map.rgb(i)).l();
  }

  private static double difference(int rgb, int other) {
    LabColour a = LabColour.of(rgb);
    LabColour b = LabColour.of(other);
    return Math.hypot(Math.hypot(a.l() - b.l(), a.a() - b.a()), a.b() - b.b());
  }

  @Test
  void endsOfTheTables() {
    assertEquals(0x440154, ColourMap.VIRIDIS.rgb(0));
    assertEquals(0x21918C, ColourMap.VIRIDIS.rgb(128));
    assertEquals(0xFDE725, ColourMap.VIRIDIS.rgb(255));
    assertEquals(0x00224E, ColourMap.CIVIDIS.rgb(0));
    assertEquals(0xFEE838, ColourMap.CIVIDIS.rgb(255));
  }

  @ParameterizedTest
  @EnumSource(names = {"VIRIDIS", "CIVIDIS"})
  void lightnessGrowsAllTheWay(ColourMap map) {
    for (int i = 8; i < ColourMap.SIZE; i++) {
      assertTrue(lightness(map, i) > lightness(map, i - 8), map + " at " + i);
    }
  }

  @Test
  void divergingIsWhiteAtZeroOnly() {
    for (double limit : new double[] {0.1, 1, 7.3, 1e6}) {
      assertEquals(0xFFFFFF, ColourMap.DIVERGING.rgb(0, -limit, limit));
    }
    for (int i = 0; i < 127; i++) {
      assertTrue(
          ColourMap.DIVERGING.rgb(i) != 0xFFFFFF && ColourMap.DIVERGING.rgb(255 - i) != 0xFFFFFF);
    }
  }

  @Test
  void divergingIsSymmetricInLightness() {
    for (int i = 0; i < 128; i++) {
      assertEquals(
          lightness(ColourMap.DIVERGING, i),
          lightness(ColourMap.DIVERGING, 255 - i),
          0.7,
          "at " + i);
    }
  }

  @ParameterizedTest
  @EnumSource
  void neighboursLookAlike(ColourMap map) {
    for (int i = 1; i < ColourMap.SIZE; i++) {
      assertTrue(difference(map.rgb(i - 1), map.rgb(i)) < 2.5, map + " at " + i);
    }
  }

  @Test
  void valuesOutsideHaveTheColourOfTheLimit() {
    assertEquals(ColourMap.VIRIDIS.rgb(0), ColourMap.VIRIDIS.rgb(-5, 0, 1));
    assertEquals(ColourMap.VIRIDIS.rgb(255), ColourMap.VIRIDIS.rgb(5, 0, 1));
    assertEquals(ColourMap.VIRIDIS.rgb(255), ColourMap.VIRIDIS.rgb(Double.POSITIVE_INFINITY, 0, 1));
    assertEquals(ColourMap.VIRIDIS.rgb(0), ColourMap.VIRIDIS.rgb(Double.NaN, 0, 1));
  }

  @Test
  void labColoursComeBack() {
    for (int rgb : new int[] {0, 0xFFFFFF, OkabeIto.GREEN, OkabeIto.VERMILION, OkabeIto.BLUE}) {
      assertEquals(rgb, LabColour.of(rgb).rgb());
    }
    assertEquals(53.24, LabColour.of(0xFF0000).l(), 0.01);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "12.5, 12.5",
    "-3.14159, -3.142",
    "25390.4, 25390",
    "123456, 123500",
    "0.00025, 0.00025",
    "2e-7, 2.00e-07",
    "4e9, 4.00e+09"
  })
  void numbersHaveFourDigits(double value, String text) {
    assertEquals(text, ColourScale.text(value));
  }
}
