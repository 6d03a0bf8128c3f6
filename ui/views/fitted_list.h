#pragma once

#include <QListView>

namespace penumbra::views {

/// A short list whose rows wrap and that is exactly as high as they need, up to a most; beyond that it scrolls.
class FittedList final : public QListView {
    Q_OBJECT
public:
    explicit FittedList(int most, QWidget* parent = nullptr);

protected:
    void updateGeometries() override;

private:
    int m_most;
};

} // namespace penumbra::views
