#include "views/excerpt_view.h"

#include "views/theme.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>

namespace penumbra::views {

ExcerptView::ExcerptView(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Lines of the file"));
    m_text->setTabChangesFocus(true);
    layout->addWidget(m_text, 3);
    m_cells = new QTableWidget(0, 2);
    m_cells->setHorizontalHeaderLabels({tr("Column"), tr("Cell")});
    m_cells->setAccessibleName(tr("Cells of the row"));
    m_cells->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_cells->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_cells->verticalHeader()->hide();
    m_cells->horizontalHeader()->setStretchLastSection(true);
    m_cells->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_cells->setShowGrid(false);
    m_cells->setColumnWidth(0, 220);
    m_cells->setTabKeyNavigation(false);
    layout->addWidget(m_cells, 2);
}

void ExcerptView::setExcerpt(const ingest::Excerpt& excerpt, const QString& sentence) {
    showLines(excerpt);
    showCells(excerpt, sentence);
}

void ExcerptView::showLines(const ingest::Excerpt& excerpt) {
    const auto last = excerpt.first + excerpt.lines.size();
    const auto width = QString::number(last).size();
    QStringList lines;
    for (std::size_t i = 0; i < excerpt.lines.size(); ++i)
        lines << QStringLiteral("%1  %2").arg(excerpt.first + i, width).arg(QString::fromStdString(excerpt.lines[i]));
    m_text->setPlainText(lines.join(QLatin1Char('\n')));
    const auto block = m_text->document()->findBlockByNumber(static_cast<int>(excerpt.marked - excerpt.first));
    if (excerpt.marked == 0 || !block.isValid()) return m_text->setExtraSelections({});
    const auto& colors = colorsOf(this);
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(block);
    mark.format.setBackground(colors.selection);
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_text->setExtraSelections({mark});
    m_text->setTextCursor(mark.cursor);
    m_text->centerCursor();
    QTimer::singleShot(0, m_text, &QPlainTextEdit::centerCursor); // once more, when it has its height
}

void ExcerptView::showCells(const ingest::Excerpt& excerpt, const QString& sentence) {
    m_cells->setVisible(!excerpt.cells.empty());
    m_cells->setRowCount(static_cast<int>(excerpt.cells.size()));
    m_cells->clearSelection();
    for (int row = 0; row < m_cells->rowCount(); ++row) {
        const auto& [heading, cell] = excerpt.cells[static_cast<std::size_t>(row)];
        const auto name = QString::fromStdString(heading);
        m_cells->setItem(row, 0, new QTableWidgetItem(name));
        m_cells->setItem(row, 1, new QTableWidgetItem(QString::fromStdString(cell)));
        if (!sentence.contains(QStringLiteral("'%1'").arg(name), Qt::CaseInsensitive)) continue;
        m_cells->selectRow(row);
        m_cells->scrollToItem(m_cells->item(row, 0), QAbstractItemView::PositionAtCenter);
    }
}

} // namespace penumbra::views
