#pragma once

#include "bridge/tolerance_watch.h"
#include "pages/page.h"

namespace penumbra::views {
class ElidedLabel;
class HourStrip;
class TimeScope;
} // namespace penumbra::views

namespace penumbra::pages {

/// For which hours of the next 14 days every single host, rack and zone can be lost; follows each edit while it is
/// seen.
class HourPanel final : public QWidget {
    Q_OBJECT
public:
    HourPanel(Context& context, views::TimeScope& scope, QWidget* parent);
    bool busy() const { return m_watch.busy(); }
    const bridge::ToleranceWatch& watch() const { return m_watch; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void show();
    void showNote();

    Context m_context;
    bridge::ToleranceWatch m_watch;
    bridge::TolerancesPtr m_shown;
    std::vector<const risk::Tolerance*> m_rows; ///< of m_shown; kinds of which the fleet has none are left out
    views::ElidedLabel* m_note = nullptr;
    views::HourStrip* m_strip = nullptr;
};

} // namespace penumbra::pages
