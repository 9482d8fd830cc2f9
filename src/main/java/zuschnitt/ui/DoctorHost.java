package zuschnitt.ui;

import zuschnitt.ui.doctor.DoctorPage;

/**
 * The window as the doctor sees it.
 *
 * @param back shows again what was there before
 */
record DoctorHost(Frame frame, Runnable back) implements DoctorPage.Host {
    @Override
    public double em(double ems) {
        return frame.look().em(ems);
    }

    @Override
    public double rowHeight() {
        return frame.look().rowHeight();
    }

    @Override
    public void leave() {
        back.run();
    }

    @Override
    public void alarm(Throwable failure) {
        frame.alarm(failure);
    }
}
