#include "pages/side_chooser.h"

#include "models/diff_models.h"
#include "models/words.h"
#include "views/card.h"
#include "views/moment_edit.h"
#include "views/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

namespace penumbra::pages {

namespace {

using Of = compare::Side::Of;
constexpr int kNameRole = Qt::UserRole + 1;
constexpr int kLetters = 20; ///< of the list where there is little room

} // namespace

SideChooser::SideChooser(const QString& title, const QString& name, QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(views::space::small);
    auto* label = new QLabel(title);
    m_whose = new QComboBox;
    m_whose->setAccessibleName(tr("%1: whose fleet").arg(name));
    views::letShrink(*m_whose, kLetters);
    label->setBuddy(m_whose);
    m_moment = views::makeMomentEdit(tr("%1: at which moment, UTC").arg(name));
    layout->addWidget(label);
    layout->addWidget(m_whose);
    layout->addWidget(m_moment);
    setScenarios({});
    connect(m_whose, &QComboBox::activated, this, &SideChooser::whoseChosen);
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, &SideChooser::momentChosen);
}

void SideChooser::setScenarios(const std::vector<whatif::Scenario>& kept) {
    const QSignalBlocker quiet(m_whose);
    const auto chosen = side();
    m_whose->clear();
    for (const auto of : {Of::Live, Of::Shadow, Of::Edited})
        m_whose->addItem(models::sideWord({of}), static_cast<int>(of));
    for (const auto& scenario : kept) {
        m_whose->addItem(models::text(scenario.name), static_cast<int>(Of::Kept));
        m_whose->setItemData(m_whose->count() - 1, models::text(scenario.name), kNameRole);
    }
    setSide(chosen);
}

compare::Side SideChooser::side() const {
    return {static_cast<Of>(m_whose->currentData().toInt()), m_whose->currentData(kNameRole).toString().toStdString(),
            views::momentOf(*m_moment)};
}

void SideChooser::setSide(const compare::Side& side) {
    const QSignalBlocker quietList(m_whose), quietField(m_moment);
    int at = static_cast<int>(side.of);
    if (side.of == Of::Kept) {
        at = m_whose->findData(models::text(side.scenario), kNameRole);
        if (at < 0) at = static_cast<int>(Of::Shadow); // it is kept no more
    }
    m_whose->setCurrentIndex(at);
    views::showMoment(*m_moment, side.at);
}

} // namespace penumbra::pages
