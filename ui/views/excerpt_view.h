#pragma once

#include "ingest/excerpt/excerpt.h"

#include <QWidget>

class QPlainTextEdit;
class QTableWidget;

namespace penumbra::views {

/// A few lines of a file with their numbers, the one that is meant marked and in sight; of a table's row also its cells
/// by heading.
class ExcerptView final : public QWidget {
    Q_OBJECT
public:
    explicit ExcerptView(QWidget* parent = nullptr);
    /// The cells whose headings `sentence` quotes are chosen.
    void setExcerpt(const ingest::Excerpt& excerpt, const QString& sentence);

private:
    void showLines(const ingest::Excerpt& excerpt);
    void showCells(const ingest::Excerpt& excerpt, const QString& sentence);

    QPlainTextEdit* m_text = nullptr;
    QTableWidget* m_cells = nullptr;
};

} // namespace penumbra::views
