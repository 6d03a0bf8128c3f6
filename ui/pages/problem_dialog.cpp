#include "pages/problem_dialog.h"

#include "models/words.h"
#include "views/card.h"
#include "views/excerpt_view.h"
#include "views/state_view.h"
#include "views/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace penumbra::pages {

using models::text;

ProblemDialog::ProblemDialog(bridge::Document& document, const base::Problem& problem, const QString& path,
                             QWidget* parent)
    : QDialog(parent), m_sentence(text(problem.text)) {
    setWindowTitle(text(problem.where));
    resize(780, 520);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(views::space::large, views::space::normal, views::space::large, views::space::normal);
    layout->setSpacing(views::space::normal);
    auto* sentence = views::makeLabel(m_sentence);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(sentence);
    m_state = new views::StateView;
    m_excerpt = new views::ExcerptView;
    m_state->setContent(m_excerpt);
    layout->addWidget(m_state, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    m_state->showLoading(tr("Looking into %1").arg(QFileInfo(path).fileName()));
    document.engine().run<ingest::Excerpt>(
        bridge::Lane::History, tr("Looking into %1").arg(QFileInfo(path).fileName()),
        [where = problem.where, path](bridge::Desk&, const base::Run& run) {
            ingest::Limits limits;
            limits.stop = run.stop;
            const auto spot = ingest::spotOf(where, QFileInfo(path).fileName().toStdString());
            return ingest::excerptAt(path.toStdString(), spot, limits);
        },
        this, [this](const base::Result<ingest::Excerpt>& excerpt) { showExcerpt(excerpt); });
}

void ProblemDialog::showExcerpt(const base::Result<ingest::Excerpt>& excerpt) {
    if (excerpt) {
        m_excerpt->setExcerpt(*excerpt, m_sentence);
        m_state->showContent();
    } else {
        m_state->showError(tr("The place cannot be shown"), text(excerpt.error().text));
    }
    emit looked();
}

bool isIn(const base::Problem& problem, const QString& path) {
    return ingest::spotOf(problem.where, QFileInfo(path).fileName().toStdString()).inFile;
}

} // namespace penumbra::pages
