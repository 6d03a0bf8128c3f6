#include "shell/stale_notice.h"

#include "models/time_text.h"
#include "views/card.h"
#include "views/figure_row.h"
#include "views/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace penumbra::shell {

StaleNotice::StaleNotice(bridge::Document& document, QWidget* parent) : QFrame(parent), m_document(document) {
    setObjectName(QStringLiteral("stale"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(views::space::normal, views::space::small / 2, 0, views::space::small / 2);
    m_text = views::makeLabel({});
    m_text->setWordWrap(true);
    m_text->setObjectName(QLatin1String(views::nameOf(views::Tone::Warning)));
    m_sources = new QToolButton;
    m_sources->setText(tr("Sources"));
    m_sources->setAutoRaise(true);
    m_sources->setToolTip(tr("Where newer samples come from"));
    connect(m_sources, &QToolButton::clicked, this, &StaleNotice::sourcesWanted);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_sources);
    connect(&document, &bridge::Document::evaluationChanged, this, &StaleNotice::follow);
    connect(&document, &bridge::Document::workspaceChanged, this, &StaleNotice::follow);
    connect(&m_clock, &QTimer::timeout, this, &StaleNotice::follow);
    m_clock.start(60'000);
    follow();
}

void StaleNotice::offerSources(bool offered) { m_sources->setVisible(offered); }

void StaleNotice::follow() {
    const auto& evaluation = m_document.evaluation();
    const auto age = evaluation ? m_document.now() - evaluation->options.now : base::Duration{};
    setVisible(models::isOld(age));
    if (isHidden()) return;
    m_text->setText(views::signOf(views::Tone::Warning) +
                    tr("The newest sample is of %1, %2 ago. Every answer counts from that moment on: what it calls "
                       "coming may be past.")
                        .arg(models::timeText(evaluation->options.now), models::spanText(age)));
}

} // namespace penumbra::shell
