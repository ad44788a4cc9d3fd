package io.github.segqa.display;

import io.github.segqa.api.Descriptor;
import io.github.segqa.report.Catalogue;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** A window with all measures: a field to search, a list, and what is known of the chosen one. */
public final class MeasureBrowser {
  private static final int[] WIDTHS = {50, 190, 330, 90, 70};

  private final List<Descriptor> all;
  private final MeasureTable model;
  private final JTable table;
  private final JTextField words = new JTextField();
  private final JLabel count = new JLabel();
  private final JTextArea details = new JTextArea();

  private MeasureBrowser(List<Descriptor> all) {
    this.all = all;
    this.model = new MeasureTable(all);
    this.table = new JTable(model);
  }

  /**
   * Opens the window; needs a screen.
   *
   * @param all measures in the order in which they are listed
   */
  public static void open(List<Descriptor> all) {
    EventQueue.invokeLater(() -> new MeasureBrowser(all).show());
  }

  private void show() {
    table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    table.setAutoCreateRowSorter(true);
    for (int i = 0; i < WIDTHS.length; i++) {
      table.getColumnModel().getColumn(i).setPreferredWidth(WIDTHS[i]);
    }
    table.getSelectionModel().addListSelectionListener(e -> describe());
    details.setEditable(false);
    details.setLineWrap(true);
    details.setWrapStyleWord(true);
    details.setMargin(new java.awt.Insets(6, 6, 6, 6));
    words.getDocument().addDocumentListener(new Typing());

    JFrame frame = new JFrame("SegQA: Measures");
    frame.setDefaultCloseOperation(JFrame.DISPOSE_ON_CLOSE);
    frame.add(searchRow(), BorderLayout.NORTH);
    JSplitPane split =
        new JSplitPane(JSplitPane.VERTICAL_SPLIT, new JScrollPane(table), new JScrollPane(details));
    split.setResizeWeight(0.55);
    frame.add(split, BorderLayout.CENTER);
    frame.setPreferredSize(new Dimension(780, 560));
    frame.pack();
    frame.setLocationRelativeTo(null);
    search();
    frame.setVisible(true);
    words.requestFocusInWindow();
  }

  private JPanel searchRow() {
    JPanel row = new JPanel(new BorderLayout(6, 0));
    row.setBorder(BorderFactory.createEmptyBorder(6, 6, 6, 6));
    row.add(new JLabel("Search:"), BorderLayout.WEST);
    row.add(words, BorderLayout.CENTER);
    row.add(count, BorderLayout.EAST);
    return row;
  }

  private void search() {
    List<Descriptor> found = MeasureSearch.find(all, words.getText());
    model.setRows(found);
    count.setText(found.size() + " of " + all.size());
    if (!found.isEmpty()) {
      table.setRowSelectionInterval(0, 0);
    }
    describe();
  }

  private void describe() {
    int row = table.getSelectedRow();
    String text =
        row < 0
            ? "No measure has all these words."
            : String.join("\n", Catalogue.describe(model.row(table.convertRowIndexToModel(row))));
    details.setText(text);
    details.setCaretPosition(0);
  }

  /** Searches while the user types. */
  private final class Typing implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent e) {
      search();
    }

    @Override
    public void removeUpdate(DocumentEvent e) {
      search();
    }

    @Override
    public void changedUpdate(DocumentEvent e) {
      search();
    }
  }
}
