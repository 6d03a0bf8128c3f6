#include "shell/welcome.h"

#include "views/card.h"
#include "views/elided_label.h"
#include "views/icon.h"
#include "views/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace penumbra::shell {

namespace space = views::space;

namespace {

constexpr int kWidest = 700; ///< of the column: longer lines are hard to read

} // namespace

Welcome::Welcome(QWidget* parent) : QWidget(parent) {
    auto* column = new QWidget;
    column->setMaximumWidth(kWidest);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(space::normal);
    auto* title = views::makeLabel(tr("Plan the fleet before it plans for you"));
    auto font = views::fontOf(views::TextRole::PageTitle);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    title->setFont(font);
    title->setWordWrap(true);
    auto* text = views::makeLabel(
        tr("Penumbra keeps your live inventory beside a shadow of it: what every host and service will "
           "look like at any later moment, with honest bands. Change the shadow, see what runs out, "
           "when and how surely, and hand out the plan that mends it."),
        true);
    text->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(space::small);
    m_last = addWay(layout, views::icons::open, tr("Open the last workspace"), {}, QStringLiteral("last"));
    addWay(layout, views::icons::sample, tr("Look around with the sample fleet"),
           tr("36 hosts with eight weeks of history and a few problems worth finding."), QStringLiteral("sample"));
    addWay(layout, views::icons::import, tr("Import your own fleet"),
           tr("CSV, kubectl's JSON or iCalendar, dropped here; a preview comes before anything is stored."),
           QStringLiteral("import"));
    addWay(layout, views::icons::open, tr("Open a workspace"), tr("One file holds the whole workspace: NAME.penumbra."),
           QStringLiteral("open"));
    m_recentBox = new QWidget;
    m_recent = new QVBoxLayout(m_recentBox);
    m_recent->setContentsMargins(0, space::small, 0, 0);
    m_recent->setSpacing(2);
    layout->addWidget(m_recentBox);
    auto* middle = new QHBoxLayout; // no alignment: it would take the height before the texts wrap
    middle->addStretch(1);
    middle->addWidget(column, kWidest);
    middle->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
}

Welcome::Way Welcome::addWay(QVBoxLayout* layout, const char* icon, const QString& title, const QString& text,
                             const QString& action) {
    auto* card = new views::Card;
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(space::tight, 0, 0, 0);
    line->setSpacing(space::normal);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* head = views::makeLabel(title);
    head->setFont(views::fontOf(views::TextRole::SectionTitle));
    words->addWidget(head);
    auto* detail = views::makeLabel(text, true);
    detail->setWordWrap(true);
    words->addWidget(detail);
    auto* button = new QPushButton(views::lineIcon(icon), action == QLatin1String("sample")   ? tr("Look around")
                                                          : action == QLatin1String("import") ? tr("Import…")
                                                          : action == QLatin1String("last")   ? tr("Open")
                                                                                              : tr("Open…"));
    button->setAccessibleName(title);
    button->setMinimumWidth(130);
    connect(button, &QPushButton::clicked, this, [this, action] {
        if (action == QLatin1String("last"))
            emit openRequested(m_lastPath);
        else
            emit actionRequested(action);
    });
    line->addLayout(words, 1);
    line->addWidget(button);
    card->addBody(row);
    layout->addWidget(card);
    return {card, detail, button};
}

void Welcome::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_lastPath.isEmpty()) m_last.button->setFocus();
}

void Welcome::setRecent(const QStringList& paths) {
    for (auto* row : m_recentBox->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) row->deleteLater();
    m_lastPath = paths.value(0);
    m_last.card->setVisible(!paths.isEmpty());
    m_last.detail->setText(QDir::toNativeSeparators(m_lastPath));
    if (isVisible() && !paths.isEmpty()) m_last.button->setFocus();
    m_recentBox->setVisible(paths.size() > 1);
    if (paths.size() < 2) return;
    m_recent->addWidget(views::makeLabel(tr("Recent workspaces"), true));
    for (const auto& path : paths.mid(1, 4)) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::small);
        auto* open = new QToolButton;
        open->setText(QFileInfo(path).completeBaseName());
        open->setAutoRaise(true);
        connect(open, &QToolButton::clicked, this, [this, path] { emit openRequested(path); });
        auto* folder = new views::ElidedLabel(QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
        folder->setObjectName(QStringLiteral("muted"));
        line->addWidget(open);
        line->addWidget(folder, 1);
        m_recent->addWidget(row);
    }
}

} // namespace penumbra::shell
