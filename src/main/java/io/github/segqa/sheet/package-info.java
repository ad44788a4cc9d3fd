/**
 * The QA sheet: all that a reviewer needs to see of one case on one page, as a picture or as a
 * self-contained HTML page.
 *
 * <pre>{@code
 * CaseSheet sheet = new SheetBuilder(segqa).build(loaded, request, options, progress);
 * SheetFile.write(Path.of("case17.html"), sheet);
 * }</pre>
 */
package io.github.segqa.sheet;
