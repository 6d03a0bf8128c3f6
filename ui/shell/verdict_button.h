#pragma once

#include <QStringList>
#include <QToolButton>

namespace penumbra::shell {

/// The verdict with its sentence in the tool bar: on two lines where it does not fit on one, and cut only where two do
/// not suffice.
class VerdictButton final : public QToolButton {
    Q_OBJECT
public:
    explicit VerdictButton(QWidget* parent = nullptr);
    QStringList lines() const; ///< as they are painted
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int room() const; ///< for a line
};

} // namespace penumbra::shell
