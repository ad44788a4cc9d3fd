package io.github.segqa.ij1;

import ij.gui.GenericDialog;
import java.awt.Checkbox;
import java.awt.Choice;
import java.awt.TextField;
import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scijava.convert.ConvertService;
import org.scijava.module.Module;
import org.scijava.module.ModuleItem;

/**
 * Asks for the inputs of a command. Values are read from the widgets themselves, since the methods
 * of {@link GenericDialog} would record check boxes in a way that Fiji does not understand.
 */
final class InputDialog {
  private static final int COLUMNS = 36;
  private static final int BOXES_IN_A_ROW = 3;

  private final Module module;
  private final ConvertService convert;
  private final GenericDialog dialog;
  private final List<ModuleItem<?>> items = new ArrayList<>();

  private InputDialog(Module module, ConvertService convert) {
    this.module = module;
    this.convert = convert;
    this.dialog = new GenericDialog(module.getInfo().getTitle().replace("...", ""));
    for (ModuleItem<?> item : module.getInfo().inputs()) {
      if (TextInputs.isText(item)) {
        items.add(item);
      }
    }
  }

  /**
   * @param module a command that has been initialised
   * @param convert knows the objects that an input may be
   * @return texts by name; null if the user changed his mind
   */
  static Map<String, String> ask(Module module, ConvertService convert) {
    InputDialog d = new InputDialog(module, convert);
    if (d.items.isEmpty()) {
      return Map.of();
    }
    d.build();
    d.dialog.showDialog();
    return d.dialog.wasCanceled() ? null : d.texts();
  }

  private void build() {
    List<ModuleItem<?>> boxes = new ArrayList<>();
    for (ModuleItem<?> item : items) {
      if (TextInputs.isBox(item)) {
        boxes.add(item);
      } else {
        addBoxes(boxes);
        boxes.clear();
        add(item);
      }
    }
    addBoxes(boxes);
  }

  private void add(ModuleItem<?> item) {
    String now = String.valueOf(item.getValue(module));
    Collection<?> choices = choices(item);
    if (!choices.isEmpty()) {
      String[] texts = choices.stream().map(String::valueOf).toArray(String[]::new);
      dialog.addChoice(item.getLabel(), texts, now);
    } else if (item.getType() == File.class) {
      dialog.addFileField(item.getLabel(), now, COLUMNS);
    } else {
      dialog.addStringField(item.getLabel(), now, COLUMNS);
    }
  }

  /** What can be chosen; nothing for inputs that are typed. */
  private Collection<?> choices(ModuleItem<?> item) {
    if (item.getType() == String.class && item.getChoices() != null) {
      return item.getChoices();
    }
    boolean typed = item.getType() == String.class || item.getType() == File.class;
    return typed ? List.of() : convert.getCompatibleInputs(item.getType());
  }

  /** Boxes that follow one another stand in rows. */
  private void addBoxes(List<ModuleItem<?>> boxes) {
    if (boxes.isEmpty()) {
      return;
    }
    int rows = (boxes.size() + BOXES_IN_A_ROW - 1) / BOXES_IN_A_ROW;
    String[] labels = boxes.stream().map(ModuleItem::getLabel).toArray(String[]::new);
    boolean[] states = new boolean[boxes.size()];
    for (int i = 0; i < states.length; i++) {
      states[i] = Boolean.TRUE.equals(boxes.get(i).getValue(module));
    }
    dialog.addCheckboxGroup(rows, BOXES_IN_A_ROW, labels, states);
  }

  private Map<String, String> texts() {
    Iterator<?> texts = iterator(dialog.getStringFields());
    Iterator<?> choices = iterator(dialog.getChoices());
    Iterator<?> boxes = iterator(dialog.getCheckboxes());
    Map<String, String> values = new LinkedHashMap<>();
    for (ModuleItem<?> item : items) {
      String text;
      if (TextInputs.isBox(item)) {
        text = String.valueOf(((Checkbox) boxes.next()).getState());
      } else if (!choices(item).isEmpty()) {
        text = ((Choice) choices.next()).getSelectedItem();
      } else {
        text = ((TextField) texts.next()).getText().strip();
      }
      values.put(item.getName(), text);
    }
    return values;
  }

  private static Iterator<?> iterator(List<?> widgets) {
    return widgets == null ? List.of().iterator() : widgets.iterator();
  }
}
