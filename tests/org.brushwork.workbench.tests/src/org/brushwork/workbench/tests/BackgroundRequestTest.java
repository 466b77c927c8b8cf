package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.brushwork.core.progress.Progress;
import org.brushwork.tests.robot.Await;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.brushwork.ui.work.Receiver;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What of background work comes back to the UI thread, and what must not. */
@ExtendWith(ScreenshotOnFailure.class)
class BackgroundRequestTest {

	private final Shell owner = new Shell(Display.getCurrent());
	private final List<String> heard = new CopyOnWriteArrayList<>();
	private final List<String> begun = new CopyOnWriteArrayList<>();
	private final CountDownLatch gate = new CountDownLatch(1);

	@AfterEach
	void openTheGate() {
		gate.countDown();
		owner.dispose();
	}

	@Test
	void aLateResultNeverReachesADisposedOwner() {
		BackgroundRequest<String, String> request = request(WhenSuperseded.FINISH);
		request.submit("late");
		awaitBegun("late");
		owner.dispose();
		gate.countDown();
		awaitIdle();
		assertEquals(List.of(), heard);
	}

	@Test
	void nothingComesAfterCancel() {
		BackgroundRequest<String, String> request = request(WhenSuperseded.FINISH);
		request.submit("unwanted");
		awaitBegun("unwanted");
		request.cancel();
		gate.countDown();
		awaitIdle();
		assertEquals(List.of(), heard);
	}

	@Test
	void aNewRequestEndsASlowOneWhoseResultIsOfNoUse() {
		BackgroundRequest<String, String> request = request(WhenSuperseded.CANCEL);
		request.submit("old");
		awaitBegun("old");
		request.submit("new");
		gate.countDown();
		Await.until("the new result", () -> heard.contains("done new"));
		awaitIdle();
		assertEquals(List.of("done new"), heard);
	}

	@Test
	void duringAGestureWhatRunsIsShownAndThenOnlyTheNewest() {
		BackgroundRequest<String, String> request = request(WhenSuperseded.FINISH);
		request.submit("1");
		awaitBegun("1");
		request.submit("2");
		request.submit("3");
		gate.countDown();
		Await.until("the newest result", () -> heard.contains("done 3"));
		awaitIdle();
		assertEquals(List.of("done 1", "done 3"), heard);
	}

	@Test
	void aFailureReachesTheOwner() {
		BackgroundRequest<String, String> request = new BackgroundRequest<String, String>("test", this,
				() -> !owner.isDisposed(), WhenSuperseded.FINISH, (query, progress) -> {
					throw new IllegalStateException("broken " + query);
				}, new Listener());
		request.submit("disk");
		Await.until("a failure", () -> !heard.isEmpty());
		assertEquals(List.of("failed disk: broken disk"), heard);
	}

	@Test
	void memoryThatDoesNotSufficeReachesTheOwner() {
		BackgroundRequest<String, String> request = new BackgroundRequest<String, String>("test", this,
				() -> !owner.isDisposed(), WhenSuperseded.FINISH, (query, progress) -> {
					throw new OutOfMemoryError("too much");
				}, new Listener()).asSystemJob();
		request.submit("log");
		Await.until("a failure", () -> !heard.isEmpty());
		assertEquals(List.of("failed log: java.lang.OutOfMemoryError: too much"), heard);
	}

	@Test
	void cancellingInTheProgressViewTellsTheOwner() {
		request(WhenSuperseded.CANCEL).submit("slow");
		awaitBegun("slow");
		Job.getJobManager().cancel(this);
		Await.until("told of the cancellation", () -> !heard.isEmpty());
		assertEquals(List.of("cancelled slow"), heard);
	}

	@Test
	void cancellingAJobThatStillWaitsTellsTheOwnerToo() {
		BackgroundRequest<String, String> request = request(WhenSuperseded.CANCEL);
		Job.getJobManager().suspend();
		try {
			request.submit("waiting");
			Job.getJobManager().cancel(this);
			Await.until("told of the cancellation", () -> !heard.isEmpty());
		} finally {
			Job.getJobManager().resume();
		}
		assertEquals(List.of("cancelled waiting"), heard);
		assertEquals(List.of(), begun);
	}

	@Test
	void itsJobsAreKnownByTheirFamily() {
		request(WhenSuperseded.FINISH).submit("seen");
		awaitBegun("seen");
		assertTrue(Job.getJobManager().find(BackgroundRequest.FAMILY).length > 0);
		assertEquals(1, Job.getJobManager().find(this).length);
	}

	private BackgroundRequest<String, String> request(WhenSuperseded whenSuperseded) {
		return new BackgroundRequest<String, String>("test", this, () -> !owner.isDisposed(), whenSuperseded, this::work,
				new Listener()).asSystemJob();
	}

	/** Works until the gate opens or the work is cancelled. */
	private String work(String query, Progress progress) throws Exception {
		begun.add(query);
		while (!gate.await(5, TimeUnit.MILLISECONDS)) {
			progress.checkCancelled();
		}
		progress.checkCancelled();
		return query;
	}

	private void awaitBegun(String query) {
		Await.until(query + " begun", () -> begun.contains(query));
	}

	private void awaitIdle() {
		Await.until("no job left", () -> Job.getJobManager().find(this).length == 0);
		Await.settle();
	}

	private final class Listener implements Receiver<String, String> {

		@Override
		public void done(String query, String result) {
			heard.add("done " + result);
		}

		@Override
		public void failed(String query, Exception failure) {
			heard.add("failed " + query + ": " + failure.getMessage());
		}

		@Override
		public void cancelled(String query) {
			heard.add("cancelled " + query);
		}
	}
}
