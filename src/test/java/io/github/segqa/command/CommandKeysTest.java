package io.github.segqa.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Kind;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.ij1.MenuEntry;
import io.github.segqa.service.SegQAService;
import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scijava.Context;
import org.scijava.app.StatusService;
import org.scijava.command.Command;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandService;
import org.scijava.convert.ConvertService;
import org.scijava.module.Module;
import org.scijava.module.ModuleItem;
import org.scijava.module.ModuleService;

/** What ImageJ's macro language asks of the names of inputs, and the menu. */
class CommandKeysTest {
  private static final List<String> LABELS =
      List.of(
          "Browse Measures...",
          "Compare Conventions...",
          "Diagnostic Plot...",
          "Evaluate Segmentation...",
          "Loss Response...",
          "Plot Slices...",
          "QA Sheet...",
          "Show Distance Map...",
          "Show Errors...",
          "Show Loss Map...");

  private static final Set<Class<?>> TYPES =
      Set.of(
          String.class,
          File.class,
          boolean.class,
          ImageSource.class,
          PresetName.class,
          ConventionName.class,
          PlotKind.class);

  private static Context context;

  @BeforeAll
  static void start() {
    context = new Context(CommandService.class, StatusService.class, SegQAService.class);
  }

  @AfterAll
  static void end() {
    context.dispose();
  }

  private static List<CommandInfo> commands() {
    return context.service(CommandService.class).getCommandsOfType(Command.class).stream()
        .filter(c -> c.getClassName().startsWith("io.github.segqa."))
        .toList();
  }

  private static List<ModuleItem<?>> inputs(CommandInfo command) {
    Stream.Builder<ModuleItem<?>> items = Stream.builder();
    command.inputs().forEach(items);
    return items.build().filter(i -> TYPES.contains(i.getType())).toList();
  }

  @Test
  void menuIsWhatTheManualSays() {
    Set<String> paths =
        commands().stream()
            .map(c -> c.getMenuPath().getMenuString())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> expected =
        LABELS.stream()
            .map(l -> "Plugins > SegQA > " + l)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, paths);
  }

  @Test
  void plainImageJHasTheSameMenu() {
    Set<String> scijava =
        commands().stream()
            .map(
                c ->
                    c.getMenuPath().getMenuString().replace(" > ", ">")
                        + " = io.github.segqa.ij1.CommandPlugIn(\""
                        + c.getClassName()
                        + "\")")
            .collect(Collectors.toSet());
    Set<String> plain =
        MenuEntry.onClassPath().stream()
            .filter(e -> e.menu().startsWith("Plugins>"))
            .map(e -> e.menu() + ">" + e.label() + " = " + e.plugin())
            .collect(Collectors.toSet());
    assertEquals(scijava, plain);
  }

  @Test
  void keysAreShortWordsWithDefaultsAndAreNotKept() {
    for (CommandInfo command : commands()) {
      Module module = context.service(ModuleService.class).createModule(command);
      for (ModuleItem<?> item : inputs(command)) {
        assertTrue(item.getName().matches("[a-z][a-z0-9]*"), item.getName());
        assertFalse(item.getName().equals("path"));
        assertFalse(item.isPersisted(), item.getName());
        boolean asked = item.getName().equals("reference");
        assertEquals(asked, item.getValue(module) == null, item.getName());
      }
    }
  }

  /** ImageJ takes the first word of a label for the key. */
  @Test
  void labelsBeginWithTheKey() {
    for (CommandInfo command : commands()) {
      for (ModuleItem<?> item : inputs(command)) {
        String first = item.getLabel().toLowerCase(java.util.Locale.ROOT).split("[ ,:]", 2)[0];
        assertEquals(item.getName(), first);
      }
    }
  }

  /** This is where dialogs take their drop-downs from. */
  @Test
  void imagesAndPresetsAreOffered() {
    ConvertService convert = context.service(ConvertService.class);
    assertEquals(
        Set.copyOf(PresetName.choices()),
        Set.copyOf(convert.getCompatibleInputs(PresetName.class)));
    assertEquals(
        Set.copyOf(ConventionName.choices()),
        Set.copyOf(convert.getCompatibleInputs(ConventionName.class)));
    assertEquals(
        Set.of(ImageSource.FILE, ImageSource.NONE),
        Set.copyOf(convert.getCompatibleInputs(ImageSource.class)));
  }

  /** Else the recorder asks about a duplicate keyword. */
  @Test
  void noKeyIsTheTailOfAnEarlierOne() {
    for (CommandInfo command : commands()) {
      List<String> keys = inputs(command).stream().map(ModuleItem::getName).toList();
      for (int i = 0; i < keys.size(); i++) {
        for (int j = i + 1; j < keys.size(); j++) {
          assertFalse(keys.get(i).endsWith(keys.get(j)), keys.get(i) + ", " + keys.get(j));
        }
      }
    }
  }

  /** {@code Macro.getValue} finds a key inside the values of others. */
  @Test
  void noKeyIsFoundInsideMeasuresOrOptions() {
    MeasureService measures = context.service(MeasureService.class);
    Set<String> inner = new TreeSet<>(FurtherOptions.keys());
    for (Kind kind : Kind.values()) {
      measures.all(kind).stream()
          .flatMap(m -> m.descriptor().params().stream())
          .forEach(p -> inner.add(p.name()));
    }
    assertTrue(inner.size() > 60);
    for (CommandInfo command : commands()) {
      for (ModuleItem<?> item : inputs(command)) {
        String key = item.getName();
        for (String word : inner) {
          boolean refused = word.equals("convention"); // in the options, where it has a field
          boolean found = word.equals(key) && !refused || word.matches(".*[^A-Za-z]" + key);
          assertFalse(found, key + " in " + word);
        }
      }
    }
  }
}
