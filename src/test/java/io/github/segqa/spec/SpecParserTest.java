package io.github.segqa.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.EvaluationException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecParserTest {
  private static List<ParsedSpec> parse(String text) {
    return new SpecParser(text).parse();
  }

  private static ParsedTerm one(String text) {
    return parse(text).get(0).terms().get(0);
  }

  @Test
  void listsAreSeparatedBySpacesOrCommas() {
    assertEquals(
        List.of("dice", "nsd", "hausdorff", "assd"),
        parse("dice nsd, hausdorff ,\n assd").stream().map(s -> s.terms().get(0).name()).toList());
  }

  @Test
  void blankTextIsAnEmptyList() {
    assertEquals(List.of(), parse(" , "));
  }

  @Test
  void argumentsHaveTypes() {
    Map<String, Object> args =
        one("x(a=0.3, b=-1e-3,c=true,d=auto,e='two words',f=[1,2],g=[[0,1],[1,0]],h=none)").args();
    assertEquals(0.3, args.get("a"));
    assertEquals(-1e-3, args.get("b"));
    assertEquals(true, args.get("c"));
    assertEquals("auto", args.get("d"));
    assertEquals("two words", args.get("e"));
    assertEquals(List.of(1.0, 2.0), args.get("f"));
    assertEquals(List.of(List.of(0.0, 1.0), List.of(1.0, 0.0)), args.get("g"));
    assertTrue(args.containsKey("h"));
    assertNull(args.get("h"));
  }

  @Test
  void sumsHaveWeights() {
    ParsedSpec sum = parse("0.5*dice + 2*focal(gamma=2)+tversky nsd").get(0);
    assertEquals(List.of(0.5, 2.0, 1.0), sum.terms().stream().map(ParsedTerm::weight).toList());
    assertEquals(2, parse("0.5*dice + 2*focal(gamma=2)+tversky nsd").size());
  }

  @Test
  void presetsKeepTheirName() {
    assertEquals("preset:overview", one("preset:overview").name());
    assertEquals("preset:./lists/mine.txt", one("preset:./lists/mine.txt").name());
  }

  @Test
  void positionOfTheNameIsKept() {
    assertEquals(6, parse("dice, hausdorf").get(1).terms().get(0).position());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dice(           | At position 6 of | expected a parameter",
        "dice(a=1        | At position 9 of | expected \",\" or \")\"",
        "dice(a 1)       | At position 7 of | expected \"=\"",
        "dice(a=1,a=2)   | At position 12 of | given twice",
        "2 dice          | At position 2 of | expected \"*\"",
        "x(a='b)         | At position 5 of | quote",
        "x(a=1.2.3)      | At position 5 of | is not a number",
        "?               | At position 1 of | expected a measure",
      })
  void errorsNameTheirPosition(String text, String position, String problem) {
    String message = assertThrows(EvaluationException.class, () -> parse(text)).getMessage();
    assertTrue(message.startsWith(position), message);
    assertTrue(message.contains(problem), message);
  }
}
