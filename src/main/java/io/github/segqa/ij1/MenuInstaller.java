package io.github.segqa.ij1;

import ij.IJ;
import ij.Menus;
import java.awt.Menu;
import java.awt.MenuItem;

/**
 * Adds the commands of {@code plugins.config} on the class path, where ImageJ does not look: it
 * reads those of jars in its plugins folder only.
 */
public final class MenuInstaller {
  private MenuInstaller() {}

  /** Makes the commands known to {@code run(...)}; ImageJ must have made its menus. */
  public static void registerCommands() {
    for (MenuEntry entry : MenuEntry.onClassPath()) {
      register(entry);
    }
  }

  /** Adds the commands to the menus of ImageJ's window. */
  public static void addToMenus() {
    for (MenuEntry entry : MenuEntry.onClassPath()) {
      register(entry);
      MenuItem item = new MenuItem(entry.label());
      item.addActionListener(IJ.getInstance());
      menu(entry.menu()).add(item);
    }
  }

  @SuppressWarnings("unchecked")
  private static void register(MenuEntry entry) {
    Menus.getCommands().put(entry.label(), entry.plugin());
  }

  /** The menu of a path such as {@code Plugins>SegQA}; what is missing is added. */
  private static Menu menu(String path) {
    String[] names = path.split(">", -1);
    Menu menu = Menus.getImageJMenu(names[0]);
    for (int i = 1; i < names.length; i++) {
      menu = child(menu, names[i]);
    }
    return menu;
  }

  private static Menu child(Menu parent, String name) {
    for (int i = 0; i < parent.getItemCount(); i++) {
      if (parent.getItem(i) instanceof Menu menu && menu.getLabel().equals(name)) {
        return menu;
      }
    }
    Menu added = new Menu(name);
    parent.add(added);
    return added;
  }
}
