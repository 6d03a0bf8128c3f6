#pragma once

#include "base/problem.h"
#include "bridge/document.h"
#include "ingest/excerpt/excerpt.h"

#include <QDialog>

namespace penumbra::views {
class ExcerptView;
class StateView;
} // namespace penumbra::views

namespace penumbra::pages {

/// What a problem says, and the lines of the file that it speaks of, read on the worker.
class ProblemDialog final : public QDialog {
    Q_OBJECT
public:
    ProblemDialog(bridge::Document& document, const base::Problem& problem, const QString& path, QWidget* parent);

signals:
    void looked(); ///< the lines are there, or why they are not

private:
    void showExcerpt(const base::Result<ingest::Excerpt>& excerpt);

    QString m_sentence;
    views::StateView* m_state = nullptr;
    views::ExcerptView* m_excerpt = nullptr;
};

/// Whether a problem speaks of a place in that file.
bool isIn(const base::Problem& problem, const QString& path);

} // namespace penumbra::pages
