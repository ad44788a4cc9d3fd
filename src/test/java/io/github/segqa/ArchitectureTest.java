package io.github.segqa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.segqa.api.Measure;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The order of the packages, as code: nothing points up. */
class ArchitectureTest {
  private static final String BASE = "io.github.segqa.";

  /** From the top down; packages of one line do not know each other. */
  private static final List<List<String>> ORDER =
      List.of(
          List.of("cli"),
          List.of("ij1"),
          List.of("command"),
          List.of("bench", "selfcheck"),
          List.of("sheet"),
          List.of("display"),
          List.of("overlay"),
          List.of("report", "chart", "cohort"),
          List.of("diagnostic"),
          List.of("service"),
          List.of("io", "response"),
          List.of("engine"),
          List.of("audit"),
          List.of("metric", "loss"),
          List.of("view"),
          List.of("kernel"),
          List.of("result", "spec", "image", "shape", "figure", "colour"),
          List.of("api"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(Measure.class.getProtectionDomain().getCodeSource().getLocation());

  @TestFactory
  Stream<DynamicTest> nothingPointsUp() {
    return Stream.iterate(1, i -> i < ORDER.size(), i -> i + 1)
        .map(i -> DynamicTest.dynamicTest(ORDER.get(i).toString(), () -> checkBelow(i)));
  }

  private static void checkBelow(int level) {
    String[] here = packages(ORDER.get(level));
    String[] above = packages(ORDER.subList(0, level).stream().flatMap(List::stream).toList());
    noClasses()
        .that()
        .resideInAnyPackage(here)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(above)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static String[] packages(List<String> names) {
    return names.stream().map(n -> BASE + n + "..").toArray(String[]::new);
  }

  @Test
  void everyPackageHasItsPlace() {
    String[] known = packages(ORDER.stream().flatMap(List::stream).toList());
    classes().should().resideInAnyPackage(known).check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void imageJStaysAtTheEdge() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            packages(
                List.of(
                    "command", "ij1", "sheet", "display", "overlay", "report", "io", "service",
                    "cli")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("ij..")
        .check(CLASSES);
  }

  @Test
  void windowManagerIsForCommandsOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages(List.of("command", "ij1", "display")))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("ij.WindowManager")
        .check(CLASSES);
  }

  @Test
  void imgLibStaysWhereImagesAreTakenIn() {
    DescribedPredicate<JavaClass> images =
        DescribedPredicate.describe(
            "ImgLib2 without its parallelization",
            c ->
                c.getPackageName().startsWith("net.imglib2")
                    && !c.getPackageName().startsWith("net.imglib2.parallel"));
    noClasses()
        .that()
        .resideOutsideOfPackages(
            packages(List.of("image", "io", "overlay", "display", "service", "command")))
        .should()
        .dependOnClassesThat(images)
        .check(CLASSES);
  }

  @Test
  void onlyProgramsPrintAndExit() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages(List.of("cli", "bench")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }
}
