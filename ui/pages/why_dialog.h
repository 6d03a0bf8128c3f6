#pragma once

#include "bridge/evidence_watch.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace penumbra::views {
class StateView;
}

namespace penumbra::pages {

/// What a claim rests on and what would turn it, beside the window: it stays while the planner works and follows each
/// evaluation. A change that turns the claim goes into the scenario by one button, as one step that can be undone.
class WhyDialog final : public QDialog {
    Q_OBJECT
public:
    WhyDialog(bridge::Document& document, QWidget* parent);
    void ask(const evidence::Claim& claim); ///< and shows itself
    bridge::EvidenceWatch& watch() { return m_watch; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeContent();
    QWidget* makeFoot();
    void showAnswer();
    void showTurns(const evidence::Evidence& evidence);
    void showSearch();
    void addTurn(const evidence::Turn& turn);
    void addToScenario(const evidence::Turn& turn);

    bridge::Document& m_document;
    bridge::EvidenceWatch m_watch;
    std::shared_ptr<const evidence::Evidence> m_shown;
    views::StateView* m_state = nullptr;
    QLabel *m_claim = nullptr, *m_search = nullptr, *m_parts = nullptr;
    QVBoxLayout* m_turns = nullptr;
    QList<QPushButton*> m_adds;
    QPushButton *m_stop = nullptr, *m_copy = nullptr;
};

} // namespace penumbra::pages
