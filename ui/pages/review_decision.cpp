#include "models/words.h"
#include "pages/review_dialog.h"
#include "views/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <utility>

/// The decision of a review: what it needs, and that it is recorded.
namespace penumbra::pages {

using models::text;

void ReviewDialog::showRulings() {
    QStringList lines;
    for (const auto& one : m_review->review.rulings) lines << text(planning::sayRuling(one, m_review->review.state));
    m_rulings->setText(lines.isEmpty() ? tr("None.") : lines.join(QStringLiteral("\n\n")));
}

/// What is missing until a decision can be recorded.
void ReviewDialog::showNeeds() {
    const bool conditional = m_ruling->checkedId() == static_cast<int>(planning::RulingKind::Conditional);
    const auto missing = m_planner.readOnly()        ? tr("This workspace is open for reading only.")
                         : m_ruling->checkedId() < 0 ? tr("Choose a decision.")
                         : conditional && m_conditions->toPlainText().trimmed().isEmpty()
                             ? tr("Say on which conditions.")
                         : m_name->text().trimmed().isEmpty() ? tr("Say who decides.")
                                                              : QString();
    m_record->setEnabled(missing.isEmpty());
    m_answer->setText(missing);
    m_leaving = false;
}

void ReviewDialog::record() {
    m_record->setEnabled(false);
    m_answer->setText(tr("Recording\u2026"));
    m_planner.rule(m_review, static_cast<planning::RulingKind>(m_ruling->checkedId()),
                   m_conditions->toPlainText().trimmed().toStdString(), m_name->text().trimmed().toStdString());
}

void ReviewDialog::recorded(const bridge::ReviewPtr& review, const QString& error) {
    if (!error.isEmpty()) {
        showNeeds();
        m_answer->setText(error);
        return;
    }
    m_review = review;
    showRulings();
    m_ruling->setExclusive(false);
    if (auto* checked = m_ruling->checkedButton()) checked->setChecked(false);
    m_ruling->setExclusive(true);
    m_conditions->clear();
    m_answer->setText(views::signOf(views::Tone::Good) +
                      tr("Recorded in the workspace; every export of this plan carries it from now on."));
    m_leaving = true; // the name that is still there is recorded
}

/// What was typed is not lost by one key.
void ReviewDialog::leave() {
    const bool typed = !m_conditions->toPlainText().trimmed().isEmpty() || !m_name->text().trimmed().isEmpty();
    if (!typed || std::exchange(m_leaving, true)) return reject();
    showScreen(Decision);
    m_answer->setText(tr("This is not recorded yet. Escape once more leaves without it."));
}

} // namespace penumbra::pages
