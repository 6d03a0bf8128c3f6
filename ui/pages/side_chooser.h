#pragma once

#include "compare/fleet_state.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;

namespace penumbra::pages {

/// Chooses one side of a comparison: whose fleet, and the moment.
class SideChooser final : public QWidget {
    Q_OBJECT
public:
    /// `title` with a mnemonic stands in front of it.
    explicit SideChooser(const QString& title, const QString& name, QWidget* parent = nullptr);
    /// Live, the shadow without and with the edits, and the kept scenarios; keeps the choice where it is among them.
    void setScenarios(const std::vector<whatif::Scenario>& kept);
    compare::Side side() const;
    void setSide(const compare::Side& side); ///< tells nobody

signals:
    void whoseChosen(); ///< by hand
    void momentChosen();

private:
    QComboBox* m_whose = nullptr;
    QDateTimeEdit* m_moment = nullptr;
};

} // namespace penumbra::pages
