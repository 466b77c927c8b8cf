package org.brushwork.train.network;

/**
 * Ends training when the validation loss gets no better; without validation rows the training loss.
 *
 * @param patience     for how many epochs in a row it may get no better, 1 or more
 * @param least        by how much it must fall to count as better, 0 or more
 * @param restoresBest whether the weights of the best epoch are kept in the end, else the last
 */
public record EarlyStopping(int patience, double least, boolean restoresBest) {

	/** Ten epochs, however little they gain; the best weights are kept. */
	public static final EarlyStopping USUAL = new EarlyStopping(10, 0, true);
}
